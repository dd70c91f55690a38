@NullMarked
package cn.yinfeng.app.notice.model;

import org.jspecify.annotations.NullMarked;
