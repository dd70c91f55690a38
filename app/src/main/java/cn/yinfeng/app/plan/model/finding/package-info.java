@NullMarked
package cn.yinfeng.app.plan.model.finding;

import org.jspecify.annotations.NullMarked;
