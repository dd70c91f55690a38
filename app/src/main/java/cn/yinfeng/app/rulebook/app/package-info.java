/** The acts on rules. */
@NullMarked
package cn.yinfeng.app.rulebook.app;

import org.jspecify.annotations.NullMarked;
