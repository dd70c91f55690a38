@NullMarked
package cn.yinfeng.app.duty.store;

import org.jspecify.annotations.NullMarked;
