/** Tables: quotas by unit, indicators by year, tasks with who answers and until when. */
@NullMarked
package cn.yinfeng.engines.extraction.finding.table;

import org.jspecify.annotations.NullMarked;
