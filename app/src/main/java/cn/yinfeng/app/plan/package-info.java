/**
 * 目标任务: plan documents, the targets found in them, their split over units and time, and their progress.
 * Not here: finding targets in a text (engine extraction), counting facts (ledger), adding them up (figures).
 */
@ApplicationModule(
        displayName = "目标任务",
        allowedDependencies = {"platform", "people", "document", "duty", "ledger", "figures"})
@NullMarked
package cn.yinfeng.app.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
