/** SQL on the schema plan. */
@NullMarked
package cn.yinfeng.app.plan.store;

import org.jspecify.annotations.NullMarked;
