/** Plans over HTTP. */
@NullMarked
package cn.yinfeng.app.plan.web;

import org.jspecify.annotations.NullMarked;
