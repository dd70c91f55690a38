@NullMarked
package cn.yinfeng.app.supervision;

import org.jspecify.annotations.NullMarked;
