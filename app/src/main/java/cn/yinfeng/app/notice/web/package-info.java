@NullMarked
package cn.yinfeng.app.notice.web;

import org.jspecify.annotations.NullMarked;
