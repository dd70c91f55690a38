/** How a plan document becomes targets, split and counted. */
@NullMarked
package cn.yinfeng.acceptance.plan;

import org.jspecify.annotations.NullMarked;
