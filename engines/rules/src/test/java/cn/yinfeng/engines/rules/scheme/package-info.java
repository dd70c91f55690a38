@NullMarked
package cn.yinfeng.engines.rules.scheme;

import org.jspecify.annotations.NullMarked;
