/** What follows from the targets of a document: the rhythm by which something is due, and rules with their conditions and outcomes. */
@NullMarked
package cn.yinfeng.engines.extraction.derived;

import org.jspecify.annotations.NullMarked;
