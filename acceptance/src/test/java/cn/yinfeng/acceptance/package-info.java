/** Stories: what people do with the platform, through HTTP and a real browser, against the running program. */
@NullMarked
package cn.yinfeng.acceptance;

import org.jspecify.annotations.NullMarked;
