@NullMarked
package cn.yinfeng.app.plan.app.paper;

import org.jspecify.annotations.NullMarked;
