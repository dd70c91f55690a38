@NullMarked
package cn.yinfeng.engines.rules.lamp;

import org.jspecify.annotations.NullMarked;
