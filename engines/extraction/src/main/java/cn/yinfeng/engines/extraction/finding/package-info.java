/**
 * The decision: which of the measures is a target, a fact, a threshold or nothing.
 */
@NullMarked
package cn.yinfeng.engines.extraction.finding;

import org.jspecify.annotations.NullMarked;
