@NullMarked
package cn.yinfeng.app.duty.app;

import org.jspecify.annotations.NullMarked;
