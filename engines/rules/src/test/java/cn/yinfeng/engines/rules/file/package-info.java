@NullMarked
package cn.yinfeng.engines.rules.file;

import org.jspecify.annotations.NullMarked;
