@NullMarked
package cn.yinfeng.app.duty;

import org.jspecify.annotations.NullMarked;
