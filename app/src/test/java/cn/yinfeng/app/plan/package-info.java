@NullMarked
package cn.yinfeng.app.plan;

import org.jspecify.annotations.NullMarked;
