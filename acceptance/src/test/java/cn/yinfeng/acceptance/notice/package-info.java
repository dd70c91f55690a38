/** Stories of notices: heard once, by the right person, with nothing in them that is not harmless. */
@NullMarked
package cn.yinfeng.acceptance.notice;

import org.jspecify.annotations.NullMarked;
