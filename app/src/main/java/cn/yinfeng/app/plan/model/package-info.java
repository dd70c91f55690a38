/** Plans and targets as values that decide; plain Java. */
@NullMarked
package cn.yinfeng.app.plan.model;

import org.jspecify.annotations.NullMarked;
