package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.assessment.AssessmentPublished;
import cn.yinfeng.app.assessment.AssessmentSettled;
import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.AssessmentWithdrawn;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 考核: what may be done to it, and when. */
public record Assessment(
        UUID id,
        String number,
        String name,
        int unit,
        String unitName,
        SchemeHead scheme,
        LocalDate from,
        LocalDate on,
        Basis basis,
        boolean demo,
        AssessmentState state,
        Act created,
        @Nullable LocalDate objectionsUntil,
        @Nullable Act published,
        @Nullable Act settled,
        @Nullable Act withdrawn,
        @Nullable String withdrawnReason,
        int version) {
    /** When and by whom. */
    public record Act(Instant at, String by) {}

    /** The scheme it was last computed by. */
    public record SchemeHead(String code, Words name, String source, String hash) {}

    /** Refuses (ASSESSMENT-010) what only a trial allows. */
    public Assessment onlyTrial() {
        if (state != AssessmentState.TRIAL) {
            throw new Refusal("ASSESSMENT-010", Map.of("number", number));
        }
        return this;
    }

    /** The same with what a new computation found. */
    public Assessment computed(String nowNamed, SchemeHead nowBy) {
        return new Assessment(
                id, number, name, unit, nowNamed, nowBy, from, on, basis, demo, state, created, null, null, null, null,
                null, version);
    }

    /** 公示: there is a term in which units may object, and it begins today. */
    public Decision<Assessment, AssessmentPublished> publish(LocalDate until, LocalDate today, Act act, String sm3) {
        if (state != AssessmentState.TRIAL) {
            return new Refused<>(new Refusal("ASSESSMENT-010", Map.of("number", number)));
        }
        if (!until.isAfter(today)) {
            return new Refused<>(new Refusal("ASSESSMENT-012", Map.of("until", until.toString())));
        }
        if (on.isAfter(today)) {
            return new Refused<>(new Refusal("ASSESSMENT-013", Map.of("on", on.toString())));
        }
        return new Accepted<>(
                acted(AssessmentState.PUBLISHED, until, act, null, null, null),
                new AssessmentPublished(id, unit, until, sm3));
    }

    /** 异议 are heard up to the last day of the term, that day included. */
    public void hearsObjections(LocalDate today) {
        if (state != AssessmentState.PUBLISHED || objectionsUntil == null || today.isAfter(objectionsUntil)) {
            throw new Refusal("ASSESSMENT-020", Map.of("number", number));
        }
    }

    /** 定稿: after the term, and with every objection answered. */
    public Decision<Assessment, AssessmentSettled> settle(long open, LocalDate today, Act act, String sm3) {
        if (state != AssessmentState.PUBLISHED || objectionsUntil == null) {
            return new Refused<>(new Refusal("ASSESSMENT-014", Map.of("number", number)));
        }
        if (!today.isAfter(objectionsUntil)) {
            return new Refused<>(new Refusal("ASSESSMENT-015", Map.of("until", objectionsUntil.toString())));
        }
        if (open > 0) {
            return new Refused<>(new Refusal("ASSESSMENT-016", Map.of("open", open)));
        }
        return new Accepted<>(
                acted(AssessmentState.FINAL, objectionsUntil, published, act, null, null),
                new AssessmentSettled(id, unit, sm3));
    }

    public Decision<Assessment, AssessmentWithdrawn> withdraw(String reason, Act act) {
        if (state != AssessmentState.PUBLISHED && state != AssessmentState.FINAL) {
            return new Refused<>(new Refusal("ASSESSMENT-017", Map.of("number", number)));
        }
        if (reason.isBlank()) {
            return new Refused<>(new Refusal("ASSESSMENT-018"));
        }
        return new Accepted<>(
                acted(AssessmentState.WITHDRAWN, objectionsUntil, published, settled, act, reason.strip()),
                new AssessmentWithdrawn(id, unit, reason.strip()));
    }

    private Assessment acted(
            AssessmentState next,
            @Nullable LocalDate until,
            @Nullable Act nowPublished,
            @Nullable Act nowSettled,
            @Nullable Act nowWithdrawn,
            @Nullable String reason) {
        return new Assessment(
                id,
                number,
                name,
                unit,
                unitName,
                scheme,
                from,
                on,
                basis,
                demo,
                next,
                created,
                until,
                nowPublished,
                nowSettled,
                nowWithdrawn,
                reason,
                version + 1);
    }
}
