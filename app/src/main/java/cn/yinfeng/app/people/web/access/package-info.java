/** Pages and programs ask here for the ways in besides a password. */
@NullMarked
package cn.yinfeng.app.people.web.access;

import org.jspecify.annotations.NullMarked;
