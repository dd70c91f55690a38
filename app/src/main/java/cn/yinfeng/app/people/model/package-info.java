/** What is decided about people, in plain Java. */
@NullMarked
package cn.yinfeng.app.people.model;

import org.jspecify.annotations.NullMarked;
