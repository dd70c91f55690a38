/** Services: load, decide, keep, tell. */
@NullMarked
package cn.yinfeng.app.plan.app;

import org.jspecify.annotations.NullMarked;
