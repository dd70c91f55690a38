/** Who sees what: the organisation, need-to-know, sharing, hand-over. */
@NullMarked
package cn.yinfeng.acceptance.sight;

import org.jspecify.annotations.NullMarked;
