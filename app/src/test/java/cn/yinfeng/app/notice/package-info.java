@NullMarked
package cn.yinfeng.app.notice;

import org.jspecify.annotations.NullMarked;
