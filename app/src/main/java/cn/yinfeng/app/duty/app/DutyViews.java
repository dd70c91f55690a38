package cn.yinfeng.app.duty.app;

import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.duty.model.Act;
import cn.yinfeng.app.duty.model.DueDays;
import cn.yinfeng.app.duty.model.Duty;
import cn.yinfeng.app.duty.model.Reminders;
import cn.yinfeng.app.duty.model.Standing;
import cn.yinfeng.app.duty.store.JdbcDuties;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what others see of duties on the business date. */
@Component
class DutyViews {
    private final JdbcDuties duties;
    private final DueDays dueDays;
    private final Reminders reminders;
    private final Units units;
    private final Clock clock;

    DutyViews(JdbcDuties duties, DueDays dueDays, Reminders reminders, Units units, Clock clock) {
        this.duties = duties;
        this.dueDays = dueDays;
        this.reminders = reminders;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Standing standing(Duty duty) {
        List<Act> acts = duties.acts(List.of(duty.id())).getOrDefault(duty.id(), List.of());
        return Standing.of(duty, acts, today(), dueDays, reminders);
    }

    /** One with its days, newest first. */
    DutyView whole(Duty duty) {
        Standing standing = standing(duty);
        return view(duty, standing, name(duty), standing.days().reversed());
    }

    private String name(Duty duty) {
        return units.names(List.of(duty.unit())).getOrDefault(duty.unit(), "");
    }

    /** All of these units, or of any, without their days. */
    List<DutyView> of(@Nullable Collection<Integer> wanted) {
        List<Duty> found = duties.of(wanted);
        Map<UUID, List<Act>> acts = duties.acts(found.stream().map(Duty::id).toList());
        Map<Integer, String> names =
                units.names(found.stream().map(Duty::unit).distinct().toList());
        LocalDate today = today();
        return found.stream()
                .map(duty -> view(
                        duty,
                        Standing.of(duty, acts.getOrDefault(duty.id(), List.of()), today, dueDays, reminders),
                        names.getOrDefault(duty.unit(), ""),
                        List.of()))
                .toList();
    }

    private static DutyView view(Duty duty, Standing standing, String unit, List<DutyView.DutyDay> days) {
        return new DutyView(
                duty.id(),
                duty.task(),
                duty.category(),
                duty.words(),
                new UnitRef(duty.unit(), unit),
                duty.namedUnits(),
                duty.rhythm(),
                duty.origin(),
                duty.startsOn(),
                duty.endsOn(),
                standing.state(),
                standing.dueOn(),
                standing.remindFrom(),
                standing.overdue(),
                standing.doneForNext(),
                standing.lastDone(),
                days,
                duty.version());
    }
}
