@NullMarked
package cn.yinfeng.engines.rules;

import org.jspecify.annotations.NullMarked;
