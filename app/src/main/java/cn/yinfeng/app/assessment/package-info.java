/**
 * 考核: units scored and ranked by a dated scheme over declared measures; trial, published for objection, final. Every
 * result is frozen so that it can be computed again. Not here: what a measure counts (figures, ledger), the texts of
 * schemes (rulebook), the public page (portal).
 */
@ApplicationModule(
        displayName = "考核",
        allowedDependencies = {"platform", "people", "notice", "ledger", "figures", "rulebook"})
@NullMarked
package cn.yinfeng.app.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
