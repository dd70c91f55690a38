package cn.yinfeng.app.duty.model;

import cn.yinfeng.app.duty.DutyView.DutyDay;
import cn.yinfeng.app.duty.DutyView.DutyMark;
import cn.yinfeng.app.duty.DutyView.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a duty stands on a day.
 *
 * @param dueOn the earliest open day, passed or to come
 * @param days up to the day asked for and the next open one, oldest first
 */
public record Standing(
        State state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate remindFrom,
        int overdue,
        int doneForNext,
        @Nullable DutyMark lastDone,
        List<DutyDay> days) {
    public Standing {
        days = List.copyOf(days);
    }

    /** {@code acts}: all of this duty. */
    public static Standing of(Duty duty, List<Act> acts, LocalDate today, DueDays dueDays, Reminders reminders) {
        Map<LocalDate, List<DutyMark>> marks = marks(acts);
        var days = new ArrayList<DutyDay>();
        int times = duty.rhythm().times();
        var each = dueDays.of(duty.rhythm(), duty.startsOn(), duty.endsOn()).iterator();
        boolean more = true;
        while (more && each.hasNext()) {
            LocalDate dueOn = each.next();
            List<DutyMark> done = marks.getOrDefault(dueOn, List.of());
            boolean enough = standing(done) >= times;
            days.add(new DutyDay(dueOn, enough, !enough && dueOn.isBefore(today), done));
            more = enough || !dueOn.isAfter(today);
        }
        DutyDay open = days.stream().filter(day -> !day.done()).findFirst().orElse(null);
        LocalDate from = open == null ? null : reminders.from(duty.rhythm().every(), open.dueOn());
        return new Standing(
                state(open, from, today),
                open == null ? null : open.dueOn(),
                from,
                (int) days.stream().filter(DutyDay::overdue).count(),
                open == null ? 0 : standing(open.marks()),
                last(acts, marks),
                days);
    }

    private static State state(@Nullable DutyDay open, @Nullable LocalDate from, LocalDate today) {
        if (open == null || from == null) {
            return State.ENDED;
        }
        if (open.overdue()) {
            return State.OVERDUE;
        }
        return from.isAfter(today) ? State.LATER : State.DUE;
    }

    private static int standing(List<DutyMark> marks) {
        return (int) marks.stream().filter(mark -> mark.takenBackBy() == null).count();
    }

    private static Map<LocalDate, List<DutyMark>> marks(List<Act> acts) {
        Map<UUID, Act> takenBack = new HashMap<>();
        for (Act act : acts) {
            if (act.takesBack() != null) {
                takenBack.put(act.takesBack(), act);
            }
        }
        Map<LocalDate, List<DutyMark>> marks = new HashMap<>();
        for (Act act : acts) {
            if (act.takesBack() == null) {
                marks.computeIfAbsent(act.dueOn(), day -> new ArrayList<>()).add(mark(act, takenBack.get(act.id())));
            }
        }
        return marks;
    }

    private static DutyMark mark(Act act, @Nullable Act back) {
        return new DutyMark(
                act.id(),
                act.dueOn(),
                act.on(),
                act.at(),
                act.byName(),
                act.note(),
                act.on().isAfter(act.dueOn()),
                back == null ? null : back.byName(),
                back == null ? null : back.note());
    }

    private static @Nullable DutyMark last(List<Act> acts, Map<LocalDate, List<DutyMark>> marks) {
        DutyMark last = null;
        for (Act act : acts) {
            for (DutyMark mark : marks.getOrDefault(act.dueOn(), List.of())) {
                boolean later = last == null || mark.doneAt().isAfter(last.doneAt());
                last = mark.takenBackBy() == null && later ? mark : last;
            }
        }
        return last;
    }
}
