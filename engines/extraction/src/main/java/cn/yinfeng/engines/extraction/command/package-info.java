/** The command {@code ./yinfeng extract}: reads a file, prints what was found as a table or as JSON. */
@NullMarked
package cn.yinfeng.engines.extraction.command;

import org.jspecify.annotations.NullMarked;
