package cn.yinfeng.app.duty.app;

import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.duty.DutyView.State;
import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever does the duties of a unit: those that are near, and those whose day has passed. */
@Component
class DutyWork implements OpenWork {
    private final DutyViews views;
    private final Clock clock;

    DutyWork(DutyViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may("duty.do")) {
            return List.of();
        }
        List<DutyView> mine = views.of(List.of(caller.unit()));
        var work = new ArrayList<WorkItem>();
        add(work, mine, caller, State.OVERDUE);
        add(work, mine, caller, State.DUE);
        return work;
    }

    private void add(List<WorkItem> work, List<DutyView> mine, Caller caller, State state) {
        List<LocalDate> days = mine.stream()
                .filter(each -> each.state() == state)
                .map(each -> state == State.OVERDUE ? each.dueOn() : each.remindFrom())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            work.add(new WorkItem(
                    state == State.OVERDUE ? "work.duty.overdue" : "work.duty.due",
                    days.size(),
                    "/duties?unit=" + caller.unit() + "&state=" + state,
                    days.getFirst().atStartOfDay(clock.getZone()).toInstant()));
        }
    }
}
