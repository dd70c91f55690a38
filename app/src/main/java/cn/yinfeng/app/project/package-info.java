/**
 * 项目: an investment from signed contract to full effect; registers itself in the ledger.
 * Not here: figures over projects (figures), the sheet machinery (intake).
 */
@ApplicationModule(
        displayName = "项目",
        allowedDependencies = {
            "platform",
            "people",
            "people :: sight",
            "people :: personal",
            "document",
            "intake",
            "ledger"
        })
@NullMarked
package cn.yinfeng.app.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
