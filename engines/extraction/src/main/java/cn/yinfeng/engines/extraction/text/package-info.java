/**
 * From a file to text: formats, encodings, damaged bytes.
 */
@NullMarked
package cn.yinfeng.engines.extraction.text;

import org.jspecify.annotations.NullMarked;
