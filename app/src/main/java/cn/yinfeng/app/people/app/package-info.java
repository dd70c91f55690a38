/** The services behind the door of people. */
@NullMarked
package cn.yinfeng.app.people.app;

import org.jspecify.annotations.NullMarked;
