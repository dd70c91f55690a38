package cn.yinfeng.app.submission;

import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a list.
 *
 * @param kindName in the reader's language
 * @param version the newest one that was laid; 0 for none
 * @param at of the newest act; null for a draft
 * @param reason why it was given back or void; empty otherwise
 */
public record SubmissionRow(
        UUID id,
        String number,
        String kind,
        String kindName,
        UnitRef unit,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate dueOn,
        SubmissionState state,
        int version,
        @Nullable Instant at,
        @Nullable String by,
        String reason) {}
