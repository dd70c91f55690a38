@NullMarked
package cn.yinfeng.app.platform.web;

import org.jspecify.annotations.NullMarked;
