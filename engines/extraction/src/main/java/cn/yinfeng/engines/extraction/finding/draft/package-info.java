/** A finding in the making: its place in the text, whom it binds, and what it takes over from the words before it. */
@NullMarked
package cn.yinfeng.engines.extraction.finding.draft;

import org.jspecify.annotations.NullMarked;
