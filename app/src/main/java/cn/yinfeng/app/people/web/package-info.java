/** The endpoints of people. */
@NullMarked
package cn.yinfeng.app.people.web;

import org.jspecify.annotations.NullMarked;
