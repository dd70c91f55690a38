/** How people and programs get in. */
@NullMarked
package cn.yinfeng.acceptance.identity;

import org.jspecify.annotations.NullMarked;
