/** The shipped rules of a module, from the class path. */
@NullMarked
package cn.yinfeng.app.platform.rules;

import org.jspecify.annotations.NullMarked;
