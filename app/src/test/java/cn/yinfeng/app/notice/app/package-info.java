@NullMarked
package cn.yinfeng.app.notice.app;

import org.jspecify.annotations.NullMarked;
