/** The door of the ways in besides a password: single sign-on, access tokens, invitations, and the own profile. */
@NamedInterface("access")
@NullMarked
package cn.yinfeng.app.people.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
