@NullMarked
package cn.yinfeng.app.plan.app.assist;

import org.jspecify.annotations.NullMarked;
