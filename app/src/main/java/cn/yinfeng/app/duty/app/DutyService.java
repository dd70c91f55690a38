package cn.yinfeng.app.duty.app;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.DutyChanged;
import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.duty.DutyView.DutyDay;
import cn.yinfeng.app.duty.DutyView.DutyMark;
import cn.yinfeng.app.duty.model.Act;
import cn.yinfeng.app.duty.model.Duty;
import cn.yinfeng.app.duty.model.Standing;
import cn.yinfeng.app.duty.store.JdbcDuties;
import cn.yinfeng.app.duty.store.JdbcDuties.Author;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins duties, and keeps who did them when. */
@Service
@Transactional
class DutyService implements Duties {
    private final JdbcDuties duties;
    private final DutyViews views;
    private final DutyList list;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyService(
            JdbcDuties duties,
            DutyViews views,
            DutyList list,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.views = views;
        this.list = list;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void begin(Origin origin, List<NewDuty> wanted) {
        Author author = author();
        var from = new DutyView.DutyOrigin(origin.kind(), origin.id(), origin.label());
        for (NewDuty each : wanted) {
            Duty duty = Duty.begun(from, each);
            duties.insert(duty, author);
            events.publishEvent(new DutyChanged(
                    duty.id(),
                    "begun",
                    Map.of(
                            "task",
                            duty.task(),
                            "unit",
                            duty.unit(),
                            "origin",
                            origin.id().toString())));
        }
    }

    @Override
    public void end(String kind, UUID origin, LocalDate last) {
        duties.end(kind, origin, last);
    }

    @Override
    @Transactional(readOnly = true)
    public Items<DutyView> list(Filter filter, Paging paging) {
        return list.list(filter, paging);
    }

    @Override
    @Transactional(readOnly = true)
    public DutyView find(UUID id) {
        return views.whole(duties.load(id));
    }

    @Override
    public DutyView done(UUID id, @Nullable LocalDate due, String note) {
        duties.lock(id);
        Duty duty = duties.load(id);
        Standing standing = views.standing(duty);
        LocalDate day = due == null ? standing.dueOn() : due;
        DutyDay wanted = standing.days().stream()
                .filter(each -> each.dueOn().equals(day))
                .findFirst()
                .orElseThrow(() -> new Refusal("DUTY-002", Map.of("task", duty.task())));
        if (wanted.done()) {
            throw new Refusal("DUTY-003", Map.of("due", wanted.dueOn().toString()));
        }
        keep(duty, act(id, wanted.dueOn(), note.strip(), null), "done");
        return views.whole(duty);
    }

    @Override
    public DutyView takeBack(UUID id, UUID mark, String reason) {
        duties.lock(id);
        Duty duty = duties.load(id);
        if (reason.isBlank()) {
            throw new Refusal("DUTY-006");
        }
        DutyMark done = views.standing(duty).days().stream()
                .flatMap(day -> day.marks().stream())
                .filter(each -> each.id().equals(mark) && each.takenBackBy() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("DUTY-007"));
        keep(duty, act(id, done.dueOn(), reason.strip(), mark), "taken-back");
        return views.whole(duty);
    }

    private Act act(UUID duty, LocalDate due, String note, @Nullable UUID takesBack) {
        Author author = author();
        return new Act(
                Ids.next(), duty, due, note, takesBack, author.account(), author.name(), author.at(), views.today());
    }

    private void keep(Duty duty, Act act, String done) {
        duties.insert(act, duty);
        events.publishEvent(new DutyChanged(
                duty.id(), done, Map.of("task", duty.task(), "due", act.dueOn().toString(), "note", act.note())));
    }

    @Override
    public DutyView change(UUID id, Change change) {
        Duty duty = duties.load(id);
        if (duty.version() != change.version()) {
            throw new OptimisticLockingFailureException("duty " + id);
        }
        units.visible(change.unit());
        var changed = duty.change(change).orThrow();
        duties.save(changed.state());
        events.publishEvent(changed.event());
        return views.whole(duties.load(id));
    }

    private Author author() {
        Caller caller = Caller.current();
        return new Author(caller.account(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
