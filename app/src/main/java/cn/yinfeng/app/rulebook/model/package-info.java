/** What is decided about versions of rules, in plain Java. */
@NullMarked
package cn.yinfeng.app.rulebook.model;

import org.jspecify.annotations.NullMarked;
