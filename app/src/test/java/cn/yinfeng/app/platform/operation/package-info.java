@NullMarked
package cn.yinfeng.app.platform.operation;

import org.jspecify.annotations.NullMarked;
