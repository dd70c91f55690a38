package cn.yinfeng.app.duty.model;

import cn.yinfeng.app.duty.Duties.Change;
import cn.yinfeng.app.duty.Duties.NewDuty;
import cn.yinfeng.app.duty.DutyChanged;
import cn.yinfeng.app.duty.DutyView.DutyOrigin;
import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 任务: work of a unit with its rhythm, from its first day to its last. */
public record Duty(
        UUID id,
        int unit,
        DutyOrigin origin,
        String task,
        String category,
        String words,
        List<String> namedUnits,
        Rhythm rhythm,
        LocalDate startsOn,
        LocalDate endsOn,
        int version) {
    private static final int MOST_TIMES = 100;
    private static final int MOST_INTERVAL = 36;

    public Duty {
        namedUnits = List.copyOf(namedUnits);
    }

    /** A duty that begins; what cannot be is refused. */
    public static Duty begun(DutyOrigin origin, NewDuty wanted) {
        refuseImpossible(wanted.rhythm(), wanted.task());
        return new Duty(
                Ids.next(),
                wanted.unit(),
                origin,
                wanted.task().strip(),
                wanted.category(),
                wanted.words(),
                wanted.namedUnits(),
                wanted.rhythm(),
                wanted.startsOn(),
                wanted.endsOn(),
                0);
    }

    public Decision<Duty, DutyChanged> change(Change wanted) {
        refuseImpossible(wanted.rhythm(), wanted.task());
        if (wanted.endsOn().isBefore(startsOn)) {
            return new Refused<>(new Refusal(
                    "DUTY-005",
                    Map.of("from", startsOn.toString(), "to", wanted.endsOn().toString())));
        }
        var after = new Duty(
                id,
                wanted.unit(),
                origin,
                wanted.task().strip(),
                category,
                words,
                namedUnits,
                wanted.rhythm(),
                startsOn,
                wanted.endsOn(),
                version);
        return new Accepted<>(
                after,
                new DutyChanged(
                        id,
                        "changed",
                        Map.of("unitBefore", unit, "unit", after.unit, "taskBefore", task, "task", after.task)));
    }

    private static void refuseImpossible(Rhythm rhythm, String task) {
        boolean sound = !task.isBlank()
                && within(rhythm.interval(), MOST_INTERVAL)
                && within(rhythm.times(), MOST_TIMES)
                && within(rhythm.weekday(), 7)
                && within(rhythm.month(), Math.max(1, DueDays.length(rhythm.every())))
                && within(rhythm.day(), 31)
                && within(rhythm.workday(), 22)
                && (rhythm.every() == Every.ONCE) == (rhythm.on() != null)
                && isTime(rhythm.clock());
        if (!sound) {
            throw new Refusal("DUTY-004", Map.of("task", task));
        }
    }

    private static boolean within(@Nullable Integer number, int most) {
        return number == null || (number >= 1 && number <= most);
    }

    private static boolean isTime(@Nullable String clock) {
        if (clock == null) {
            return true;
        }
        try {
            LocalTime.parse(clock);
            return true;
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
