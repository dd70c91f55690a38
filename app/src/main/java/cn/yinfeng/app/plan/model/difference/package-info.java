@NullMarked
package cn.yinfeng.app.plan.model.difference;

import org.jspecify.annotations.NullMarked;
