/**
 * 报送: a unit's periodical return: entries, figures and texts of a period, drafted, signed, sent up, accepted or sent
 * back. Not here: signing itself (signing), when a return is due (duty), what counts (ledger, figures).
 */
@ApplicationModule(
        displayName = "报送",
        allowedDependencies = {"platform", "people", "notice", "signing", "ledger", "figures", "duty"})
@NullMarked
package cn.yinfeng.app.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
