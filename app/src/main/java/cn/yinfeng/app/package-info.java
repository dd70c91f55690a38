@NullMarked
package cn.yinfeng.app;

import org.jspecify.annotations.NullMarked;
