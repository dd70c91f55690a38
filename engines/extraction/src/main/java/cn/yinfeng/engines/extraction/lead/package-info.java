/** Reads the fields of a lead out of a chat message or a business card. Lines matter here: nothing is joined or reordered. */
@NullMarked
package cn.yinfeng.engines.extraction.lead;

import org.jspecify.annotations.NullMarked;
