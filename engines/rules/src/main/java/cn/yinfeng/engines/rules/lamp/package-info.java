/** Lamps: red, yellow, blue, normal, and grey where it cannot be known. */
@NullMarked
package cn.yinfeng.engines.rules.lamp;

import org.jspecify.annotations.NullMarked;
