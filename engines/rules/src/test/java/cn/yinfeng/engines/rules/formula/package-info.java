@NullMarked
package cn.yinfeng.engines.rules.formula;

import org.jspecify.annotations.NullMarked;
