package cn.yinfeng.app.project;

import cn.yinfeng.app.document.DocumentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a project.
 *
 * @param plannedStart as it stands; null where nobody stated one
 * @param funds planned for each year, as they stand, the newest year first
 * @param delays reasons that were accepted, the newest first
 * @param history everything that was stated, the newest first
 */
public record ScheduleView(
        @Nullable PlannedStart plannedStart,
        List<PlannedFunds> funds,
        List<AcceptedDelay> delays,
        List<Stated> history) {
    /** The planned start, and who stated it when. */
    public record PlannedStart(
            LocalDate day, String by, Instant at, @Nullable String reason) {}

    /** Money to be in place within a year. */
    public record PlannedFunds(
            int year,
            MoneyText amount,
            String by,
            Instant at,
            @Nullable String reason) {}

    /** An accepted reason for delay, and the papers behind it. */
    public record AcceptedDelay(
            UUID id,
            LocalDate from,
            LocalDate until,
            String reason,
            String by,
            Instant at,
            List<DocumentView> evidence) {}

    /**
     * One statement.
     *
     * @param kind PLANNED_START, PLANNED_FUNDS or DELAY
     * @param from the planned start, or the first day of a delay
     * @param until the last day of a delay
     */
    public record Stated(
            String number,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer year,
            @Nullable MoneyText amount,
            @Nullable String reason,
            String by,
            Instant at) {}
}
