/**
 * The extraction engine: an official Chinese document in, its outline, targets and facts out, each with its span in the text.
 *
 * <p>Door: {@link cn.yinfeng.engines.extraction.DocumentReader} makes text of a file, {@link
 * cn.yinfeng.engines.extraction.Extractor} finds in text. Inside: {@code text} reads files, {@code token} sees numerals, measures,
 * times and words, {@code outline} sees headings, paragraphs, sentences and clauses, {@code grammar} says what a phrase means,
 * {@code frame} says what holds for the whole
 * document, {@code finding} decides what is a target. No outside service, no model, no Spring; the words are data files in {@code words/}.
 */
@NullMarked
package cn.yinfeng.engines.extraction;

import org.jspecify.annotations.NullMarked;
