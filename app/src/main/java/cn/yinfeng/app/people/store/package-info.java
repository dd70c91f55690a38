/** The tables of people. */
@NullMarked
package cn.yinfeng.app.people.store;

import org.jspecify.annotations.NullMarked;
