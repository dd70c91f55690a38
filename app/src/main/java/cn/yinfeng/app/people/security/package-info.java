/** The door of the security administrator: roles, policy, sessions, lockouts, second factors. */
@NamedInterface("security")
@NullMarked
package cn.yinfeng.app.people.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
