/** The endpoints of rules. */
@NullMarked
package cn.yinfeng.app.rulebook.web;

import org.jspecify.annotations.NullMarked;
