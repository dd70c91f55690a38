package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.ClockMoved;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.model.Kinds;
import cn.yinfeng.app.people.model.Succession;
import cn.yinfeng.app.people.model.UnitTree;
import cn.yinfeng.app.people.organisation.SuccessionView;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.people.organisation.SuccessionWithdrawn;
import cn.yinfeng.app.people.organisation.UnitsSucceeded;
import cn.yinfeng.app.people.store.MembershipStore;
import cn.yinfeng.app.people.store.SuccessionStore;
import cn.yinfeng.app.people.store.UnitKindStore;
import cn.yinfeng.app.people.store.UnitStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to units on a day, and has today's units say what holds today. */
@Component
class Successions {
    /** Documents are issued some time before they take effect, but not years. */
    private static final int MOST_DAYS_AHEAD = 366;

    private final UnitStore units;
    private final UnitKindStore kinds;
    private final SuccessionStore store;
    private final MembershipStore memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successions(
            UnitStore units,
            UnitKindStore kinds,
            SuccessionStore store,
            MembershipStore memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.store = store;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    SuccessionView record(SuccessionWish wish) {
        Succession.checkComplete(wish);
        store.waitForMyTurn();
        refuseTooFar(wish.on());
        wish.units().forEach(unit -> refuseChangedLater(unit, wish.on()));
        UUID id = Ids.next();
        store.insert(id, wish, Caller.current(), clock.instant());
        var before = new UnitTree(units.asOf(wish.on()));
        var known = new Kinds(kinds.all());
        List<UnitView> founded = found(wish, new Succession(wish, before, known), known);
        var decision = new Succession(wish, before.with(founded), known);
        List<UnitView> changed = decision.outcome(founded);
        changed.forEach(each -> refuseChangedLater(each.id(), wish.on()));
        changed.forEach(each -> store.append(id, wish.on(), each));
        store.daysFrom(wish.on()).forEach(day -> new UnitTree(units.asOf(day)).check(day));
        settle();
        events.publishEvent(new UnitsSucceeded(
                id,
                wish.kind(),
                wish.on(),
                wish.document(),
                changed.stream().map(UnitView::id).toList()));
        return store.find(id).orElseThrow();
    }

    private void refuseTooFar(LocalDate on) {
        LocalDate last = LocalDate.now(clock).plusDays(MOST_DAYS_AHEAD);
        if (on.isAfter(last)) {
            throw new Refusal("PEOPLE-034", Map.of("date", last.toString()));
        }
    }

    private void refuseChangedLater(int unit, LocalDate on) {
        store.changedAfter(unit, on).ifPresent(day -> {
            String name = units.names(List.of(unit)).getOrDefault(unit, "");
            throw new Refusal("PEOPLE-033", Map.of("name", name, "date", day.toString()));
        });
    }

    private List<UnitView> found(SuccessionWish wish, Succession decision, Kinds known) {
        var founded = new ArrayList<UnitView>();
        for (SuccessionWish.Part part : wish.parts()) {
            known.known(part.kind());
            known.checkDivision(part.divisionCode());
            int origin = decision.above(true);
            var unit = new UnitView(
                    0,
                    origin,
                    part.code().strip(),
                    part.name().strip(),
                    part.kind(),
                    part.divisionCode(),
                    units.find(origin, true).map(UnitView::invented).orElse(false),
                    false);
            int id = store.insertUnit(unit, clock.instant())
                    .orElseThrow(() -> new Refusal("PEOPLE-012", Map.of("code", part.code())));
            founded.add(units.find(id, true).orElseThrow());
        }
        return founded;
    }

    void withdraw(UUID succession, String reason) {
        store.waitForMyTurn();
        SuccessionView found = store.find(succession).orElseThrow(() -> new Absent("succession", succession));
        if (found.withdrawnBecause() != null || store.isBuiltOn(succession)) {
            throw new Refusal("PEOPLE-037");
        }
        store.withdraw(succession, reason.strip(), clock.instant());
        store.daysFrom(found.on()).forEach(day -> new UnitTree(units.asOf(day)).check(day));
        settle();
        events.publishEvent(new SuccessionWithdrawn(succession, reason.strip()));
    }

    private void settle() {
        store.settle(LocalDate.now(clock));
    }

    /** A day to come has come. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2S")
    @Transactional
    public void settleToday() {
        if (!store.isSettled(LocalDate.now(clock))) {
            store.waitForMyTurn();
            settle();
        }
        memberships.settle(LocalDate.now(clock));
    }

    @EventListener
    @Transactional
    public void settleAfter(ClockMoved moved) {
        store.settle(moved.date());
        memberships.settle(moved.date());
    }
}
