@NullMarked
package cn.yinfeng.app.supervision.app;

import org.jspecify.annotations.NullMarked;
