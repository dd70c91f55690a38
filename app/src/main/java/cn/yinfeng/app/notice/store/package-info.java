@NullMarked
package cn.yinfeng.app.notice.store;

import org.jspecify.annotations.NullMarked;
