package cn.yinfeng.app.duty.app;

import cn.yinfeng.app.duty.DutyView.DutyDay;
import cn.yinfeng.app.duty.DutyView.State;
import cn.yinfeng.app.duty.model.Act;
import cn.yinfeng.app.duty.model.DueDays;
import cn.yinfeng.app.duty.model.Duty;
import cn.yinfeng.app.duty.model.Reminders;
import cn.yinfeng.app.duty.model.Standing;
import cn.yinfeng.app.duty.store.JdbcDuties;
import cn.yinfeng.app.duty.store.JdbcToldDuties;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Recipients.Reach;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.database.JobTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever does a unit's duties that a day comes near or has passed undone: each day once, and all of a unit's in one
 * notice. Days that passed while the platform was off are told when it is on again.
 */
@Component
class DutyTelling {
    private static final Logger LOG = LoggerFactory.getLogger(DutyTelling.class);
    private static final Caller TELLER = new Caller(new UUID(0, 2), "任务提醒", "job", 0, 0, Set.of());
    private static final int INTERNAL = 1;
    private final JdbcToldDuties told;
    private final DueDays dueDays;
    private final Reminders reminders;
    private final Notices notices;
    private final Units units;
    private final JobTransaction asJob;
    private final Clock clock;

    DutyTelling(
            JdbcToldDuties told,
            DueDays dueDays,
            Reminders reminders,
            Notices notices,
            Units units,
            JobTransaction asJob,
            Clock clock) {
        this.told = told;
        this.dueDays = dueDays;
        this.reminders = reminders;
        this.notices = notices;
        this.units = units;
        this.asJob = asJob;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void onTime() {
        try {
            tell();
        } catch (RuntimeException failed) {
            LOG.warn("duties could not be told; the timer tries again", failed);
        }
    }

    /** Tells what is new; how many notices that made. */
    int tell() {
        return TELLER.call(() -> asJob.call(() -> {
            told.lock();
            List<Day> fresh = fresh();
            var byUnit = new TreeMap<String, List<Day>>();
            fresh.forEach(day -> byUnit.computeIfAbsent(day.duty().unit() + " " + day.state(), key -> new ArrayList<>())
                    .add(day));
            Map<Integer, String> names = units.names(
                    fresh.stream().map(day -> day.duty().unit()).distinct().toList());
            byUnit.values().forEach(days -> notices.tell(notice(days, names)));
            return byUnit.size();
        }));
    }

    private List<Day> fresh() {
        JdbcDuties store = told.everybodys();
        List<Duty> all = store.of(null);
        Map<UUID, List<Act>> acts = store.acts(all.stream().map(Duty::id).toList());
        LocalDate today = LocalDate.now(clock);
        var fresh = new ArrayList<Day>();
        for (Duty duty : all) {
            Standing standing = Standing.of(duty, acts.getOrDefault(duty.id(), List.of()), today, dueDays, reminders);
            LocalDate on = toTell(standing);
            if (on != null && told.first(duty.id(), on, standing.state().name())) {
                fresh.add(new Day(duty, on, standing.state()));
            }
        }
        return fresh;
    }

    /** The day that is near, or the last one that passed undone; those before it were told, or are told with it. */
    private static @Nullable LocalDate toTell(Standing standing) {
        return switch (standing.state()) {
            case DUE -> standing.dueOn();
            case OVERDUE ->
                standing.days().stream()
                        .filter(DutyDay::overdue)
                        .map(DutyDay::dueOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            case LATER, ENDED -> null;
        };
    }

    private static Notice notice(List<Day> days, Map<Integer, String> names) {
        Day first = days.getFirst();
        int unit = first.duty().unit();
        boolean overdue = first.state() == State.OVERDUE;
        boolean one = days.size() == 1;
        String name = names.getOrDefault(unit, "-");
        return new Notice(
                (one ? "duty-" : "duties-") + (overdue ? "overdue" : "due"),
                Recipients.holding("duty.do", unit, Reach.EXACT),
                one
                        ? Map.of(
                                "unit",
                                name,
                                "date",
                                first.on().toString(),
                                "task",
                                first.duty().task())
                        : Map.of("unit", name, "count", Integer.toString(days.size())),
                "/duties?unit=" + unit + "&state=" + first.state(),
                unit,
                INTERNAL,
                "duty:" + first.duty().id() + ":" + first.on() + ":" + first.state());
    }

    /** A day of a duty that was not told yet. */
    private record Day(Duty duty, LocalDate on, State state) {}
}
