/**
 * 台账: dated facts that are never edited; a correction is a new entry that names what it corrects and why.
 * Not here: adding up (figures), what a subject is (project).
 */
@ApplicationModule(
        displayName = "台账",
        allowedDependencies = {"platform", "people", "document"})
@NullMarked
package cn.yinfeng.app.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
