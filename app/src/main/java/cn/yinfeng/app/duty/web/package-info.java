@NullMarked
package cn.yinfeng.app.duty.web;

import org.jspecify.annotations.NullMarked;
