/**
 * What holds for a whole document: title, number, date, publisher, region, years, and whether it sets targets or tells results.
 */
@NullMarked
package cn.yinfeng.engines.extraction.frame;

import org.jspecify.annotations.NullMarked;
