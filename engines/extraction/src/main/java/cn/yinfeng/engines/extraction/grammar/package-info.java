/**
 * What a phrase means: whom it binds, what is counted, by which comparator, until when, who answers for it.
 */
@NullMarked
package cn.yinfeng.engines.extraction.grammar;

import org.jspecify.annotations.NullMarked;
