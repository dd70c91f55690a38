/** What is signed, by whom, for whom, and what becomes of it when it changes. */
@NullMarked
package cn.yinfeng.acceptance.signing;

import org.jspecify.annotations.NullMarked;
