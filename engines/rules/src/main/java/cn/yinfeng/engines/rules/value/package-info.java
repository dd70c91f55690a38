/** Exact values: numbers and money as fractions, texts, days, truths, and the unknown that says why. */
@NullMarked
package cn.yinfeng.engines.rules.value;

import org.jspecify.annotations.NullMarked;
