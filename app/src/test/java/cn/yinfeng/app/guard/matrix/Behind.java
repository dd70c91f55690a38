package cn.yinfeng.app.guard.matrix;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Tables that no door reads before another one, whose policy has refused by then: their own policy is a second wall, and
 * dropping it alone shows nothing. What stands before each.
 */
final class Behind {
    private static final Map<String, String> BEHIND = Map.ofEntries(
            entry("project.schedule", "project.project"),
            entry("project.draft", "intake.import"),
            entry("ledger.balance", "project.project"),
            entry("ledger.subject", "ledger.entry"),
            entry("ledger.counting_rule", "which rule holds is no secret; read whole by the door itself"),
            entry("ledger.waiting", "ledger.entry"),
            entry("supervision.lamp", "project.project"),
            entry("supervision.standing", "project.project"),
            entry("supervision.change", "project.project"),
            entry("duty.mark", "duty.duty"),
            entry("intake.\"row\"", "intake.import"),
            entry("intake.finding", "intake.import"),
            entry("plan.finding", "plan.plan"),
            entry("plan.allocation", "plan.plan"),
            entry("plan.binding", "plan.plan"),
            entry("rulebook.signature", "rulebook.version"),
            entry("assessment.result", "assessment.assessment"),
            entry("assessment.participant", "assessment.assessment"),
            entry("assessment.objection", "assessment.assessment"),
            entry("assessment.signature", "assessment.assessment"),
            entry("portal.content", "portal.publication"),
            entry("portal.ranking", "published for everybody"),
            entry("portal.ranking_content", "published for everybody"),
            entry("notice.telling", "read by jobs, to tell once"),
            entry("notice.robot", "asked for its own unit by the door itself"),
            entry("notice.delivery", "asked for its own person or unit by the door itself"),
            entry("signing.route", "rules/signing, and what a unit decided for itself"),
            entry("signing.act", "signing.version"),
            entry("signing.holder", "signing.version"),
            entry("signing.passed", "signing.version"),
            entry("signing.stand_in_end", "signing.stand_in"),
            entry("signing.sheet", "signing.version"),
            entry("submission.passed", "submission.submission"),
            entry("submission.draft", "submission.submission"),
            entry("submission.figure", "submission.submission"),
            entry("submission.version", "submission.submission"),
            entry("submission.covered", "submission.submission"),
            entry("submission.section", "submission.submission"),
            entry("submission.act", "submission.submission"),
            entry("people.sharing", "project.project"),
            entry("people.need_to_know", "project.project"),
            entry("people.sight_rule", "read by the owner's function alone"));

    private Behind() {}

    static boolean another(String table) {
        return BEHIND.containsKey(table);
    }
}
