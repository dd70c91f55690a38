/** Publishing, withdrawing, and reading as the public. */
@NullMarked
package cn.yinfeng.app.portal.app;

import org.jspecify.annotations.NullMarked;
