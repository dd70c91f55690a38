@NullMarked
package cn.yinfeng.rules;

import org.jspecify.annotations.NullMarked;
