package cn.yinfeng.app.assessment;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 考核 as others see it.
 *
 * @param scheme by which units are scored; the text in force for the unit on the status date when it was last computed
 * @param unit whose units are assessed, by the name it had then
 * @param from first day of the assessed period: amounts and records of the period count from here
 * @param on status date
 * @param watermark ledger entries up to this number were counted; null where nothing was computed yet
 * @param objectionsUntil last day on which a unit may object
 * @param participants how many units are assessed
 * @param openObjections how many wait for an answer, as far as the caller may see
 */
public record AssessmentView(
        UUID id,
        String number,
        String name,
        SchemeRef scheme,
        UnitRef unit,
        LocalDate from,
        LocalDate on,
        Basis basis,
        AssessmentState state,
        boolean demo,
        @Nullable String watermark,
        @Nullable Instant computedAt,
        @Nullable LocalDate objectionsUntil,
        int participants,
        int openObjections,
        Instant createdAt,
        String createdBy,
        @Nullable Signed published,
        @Nullable Signed settled,
        @Nullable Signed withdrawn,
        @Nullable String withdrawnReason,
        int revision) {
    /** A scheme, named in the reader's language; the hash is that of its text. */
    public record SchemeRef(String code, String name, String source, String hash) {}

    /** When and by whom. */
    public record Signed(Instant at, String by) {}
}
