@NullMarked
package cn.yinfeng.app.portal;

import org.jspecify.annotations.NullMarked;
