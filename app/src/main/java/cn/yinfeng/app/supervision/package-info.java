/**
 * 预警督办: lamps over projects by dated rules, each with its reason, its source and since when; they follow the ledger.
 * Not here: what a rule's text means (engine rules), which text holds (rulebook), scores of units (assessment).
 */
@ApplicationModule(
        displayName = "预警督办",
        allowedDependencies = {"platform", "people", "notice", "rulebook", "ledger", "project"})
@NullMarked
package cn.yinfeng.app.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
