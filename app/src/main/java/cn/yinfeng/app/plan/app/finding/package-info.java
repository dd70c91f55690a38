@NullMarked
package cn.yinfeng.app.plan.app.finding;

import org.jspecify.annotations.NullMarked;
