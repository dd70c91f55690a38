/** Finds what carries a number, names it, and judges how much it is wanted. */
@NullMarked
package cn.yinfeng.engines.extraction.finding.measure;

import org.jspecify.annotations.NullMarked;
