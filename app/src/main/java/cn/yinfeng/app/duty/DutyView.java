package cn.yinfeng.app.duty;

import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任务 as others see it on the business date.
 *
 * @param category REPORT, MEETING, INSPECTION, TRIP or OTHER
 * @param words of the rhythm, as its document prints them
 * @param namedUnits who answers, by the names the document gives them
 * @param origin where it comes from: its kind, id and label
 * @param dueOn the day that is to be met next: the earliest open one; null where none comes any more
 * @param remindFrom from when it stands in the work of the day
 * @param overdue how many of its days have passed undone
 * @param doneForNext how often it has been done for {@code dueOn}, of {@code rhythm.times}
 * @param days all its days so far, newest first, and the next one; empty in lists
 * @param version to be sent back with changes
 */
public record DutyView(
        UUID id,
        String task,
        String category,
        String words,
        UnitRef unit,
        List<String> namedUnits,
        Rhythm rhythm,
        DutyOrigin origin,
        LocalDate startsOn,
        LocalDate endsOn,
        State state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate remindFrom,
        int overdue,
        int doneForNext,
        @Nullable DutyMark lastDone,
        List<DutyDay> days,
        int version) {
    public DutyView {
        namedUnits = List.copyOf(namedUnits);
        days = List.copyOf(days);
    }

    /** How it stands on the business date. */
    public enum State {
        /** At least one of its days has passed undone. */
        OVERDUE,
        /** Its next day is near enough to be reminded of. */
        DUE,
        /** Its next day is further away. */
        LATER,
        /** No day comes any more, and none is open. */
        ENDED
    }

    /** Where it comes from. */
    public record DutyOrigin(String kind, UUID id, String label) {}

    /**
     * One day by which it was or is due.
     *
     * @param done often enough
     * @param overdue passed undone
     */
    public record DutyDay(LocalDate dueOn, boolean done, boolean overdue, List<DutyMark> marks) {
        public DutyDay {
            marks = List.copyOf(marks);
        }
    }

    /**
     * That it was done.
     *
     * @param late after its day
     * @param takenBackBy who took this back; null where it stands
     * @param takenBackReason why
     */
    public record DutyMark(
            UUID id,
            LocalDate dueOn,
            LocalDate doneOn,
            Instant doneAt,
            String doneBy,
            String note,
            boolean late,
            @Nullable String takenBackBy,
            @Nullable String takenBackReason) {}
}
