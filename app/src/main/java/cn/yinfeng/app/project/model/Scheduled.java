package cn.yinfeng.app.project.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dated statement of a project's schedule, as it is kept. */
public record Scheduled(
        long number,
        UUID id,
        Kind kind,
        Content content,
        @Nullable String reason,
        String by,
        Instant at) {
    /** What a statement is about. */
    public enum Kind {
        PLANNED_START,
        PLANNED_FUNDS,
        DELAY
    }

    /**
     * What it says; null where its kind says nothing of it.
     *
     * @param from the planned start, or the first day of a delay
     * @param until the last day of a delay
     */
    public record Content(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer year,
            @Nullable Long fen) {
        public static Content start(LocalDate day) {
            return new Content(day, null, null, null);
        }

        public static Content funds(int year, long fen) {
            return new Content(null, null, year, fen);
        }

        public static Content delay(LocalDate from, LocalDate until) {
            return new Content(from, until, null, null);
        }
    }

    /** Whether it speaks of the same thing: the start, or the funds of the same year. */
    boolean about(Kind wanted, Content other) {
        return kind == wanted && java.util.Objects.equals(content.year(), other.year());
    }
}
