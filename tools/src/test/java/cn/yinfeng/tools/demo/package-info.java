@NullMarked
package cn.yinfeng.tools.demo;

import org.jspecify.annotations.NullMarked;
