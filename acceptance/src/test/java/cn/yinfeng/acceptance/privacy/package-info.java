/** What persons may ask about their own data. */
@NullMarked
package cn.yinfeng.acceptance.privacy;

import org.jspecify.annotations.NullMarked;
