/**
 * 指标计算: the only place that computes: dated definitions over ledger entries, at a status date and a watermark.
 * Not here: entering facts (ledger), publishing (portal).
 */
@ApplicationModule(
        displayName = "指标计算",
        allowedDependencies = {"platform", "people", "ledger"})
@NullMarked
package cn.yinfeng.app.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
