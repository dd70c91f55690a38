/**
 * The shape of a document: lines, headings, paragraphs, sentences, clauses.
 */
@NullMarked
package cn.yinfeng.engines.extraction.outline;

import org.jspecify.annotations.NullMarked;
