/** A rule's YAML with the place of every word, so that each fault names its line and column. */
@NullMarked
package cn.yinfeng.engines.rules.file;

import org.jspecify.annotations.NullMarked;
