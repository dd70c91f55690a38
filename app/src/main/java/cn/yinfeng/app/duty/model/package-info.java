@NullMarked
package cn.yinfeng.app.duty.model;

import org.jspecify.annotations.NullMarked;
