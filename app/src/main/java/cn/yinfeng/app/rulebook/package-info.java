/**
 * 规则: the dated texts by which lamps are lit and units assessed: those shipped with the product, and each region's own
 * versions of them. Not here: what a text means (engine rules), what it is applied to (supervision, assessment).
 */
@ApplicationModule(
        displayName = "规则",
        allowedDependencies = {"platform", "people"})
@NullMarked
package cn.yinfeng.app.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
