/**
 * The smallest parts: folded characters, numerals, measures, times, words of the dictionaries.
 */
@NullMarked
package cn.yinfeng.engines.extraction.token;

import org.jspecify.annotations.NullMarked;
