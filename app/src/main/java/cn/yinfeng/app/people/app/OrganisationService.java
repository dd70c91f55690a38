package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.AsOf;
import cn.yinfeng.app.people.model.Kinds;
import cn.yinfeng.app.people.organisation.GroupChanged;
import cn.yinfeng.app.people.organisation.Organisation;
import cn.yinfeng.app.people.organisation.SuccessionView;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.people.organisation.UnitKind;
import cn.yinfeng.app.people.store.MembershipStore;
import cn.yinfeng.app.people.store.SuccessionStore;
import cn.yinfeng.app.people.store.UnitKindStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Happening;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation through time, for those who may see and change it. */
@Service
@Transactional
class OrganisationService implements Organisation {
    private final Units units;
    private final UnitKindStore kinds;
    private final Successions recorder;
    private final SuccessionStore successions;
    private final MembershipStore memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationService(
            Units units,
            UnitKindStore kinds,
            Successions recorder,
            SuccessionStore successions,
            MembershipStore memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.recorder = recorder;
        this.successions = successions;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitKind> kinds() {
        return kinds.all();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitView> standing(LocalDate day) {
        AsOf then = units.asOf(day);
        return then.units().stream()
                .filter(each -> each.standing() && then.seen().contains(each.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SuccessionView> history(int unit) {
        return successions.of(units.visible(unit).id());
    }

    @Override
    public SuccessionView record(SuccessionWish wish) {
        return recorder.record(wish);
    }

    @Override
    public void withdraw(UUID succession, String reason) {
        recorder.withdraw(succession, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberUnit> members(int group) {
        return memberships.of(units.visible(group).id());
    }

    @Override
    public void join(int group, Joining joining) {
        UnitView view = units.visible(group);
        if (!new Kinds(kinds.all()).known(view.kind()).joins()) {
            throw new Refusal("PEOPLE-039", Map.of("name", view.name()));
        }
        int member = units.visible(joining.unit()).id();
        UUID id = Ids.next();
        if (member == group || !memberships.insert(id, group, joining, account(), clock.instant())) {
            throw new Refusal("PEOPLE-040", Map.of("name", view.name()));
        }
        memberships.settle(LocalDate.now(clock));
        tell(new GroupChanged(group, id, true, joining.from()));
    }

    @Override
    public void leave(UUID membership, LocalDate lastDay) {
        int group = memberships.end(membership, lastDay).orElseThrow(() -> new Absent("membership", membership));
        memberships.settle(LocalDate.now(clock));
        tell(new GroupChanged(group, membership, false, lastDay));
    }

    private static UUID account() {
        return Caller.current().account();
    }

    private void tell(Happening happening) {
        events.publishEvent(happening);
    }
}
