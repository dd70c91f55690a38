/** The ways in besides a password. */
@NullMarked
package cn.yinfeng.app.people.app.access;

import org.jspecify.annotations.NullMarked;
