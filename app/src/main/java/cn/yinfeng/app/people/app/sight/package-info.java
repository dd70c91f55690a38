/** Sharing, need-to-know and the rule of what others are shown. */
@NullMarked
package cn.yinfeng.app.people.app.sight;

import org.jspecify.annotations.NullMarked;
