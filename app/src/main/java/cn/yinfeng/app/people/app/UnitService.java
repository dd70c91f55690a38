package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.UnitChanged;
import cn.yinfeng.app.people.UnitCreated;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.model.Kinds;
import cn.yinfeng.app.people.model.UnitTree;
import cn.yinfeng.app.people.store.UnitKindStore;
import cn.yinfeng.app.people.store.UnitStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units; whoever manages them sees all, others see their scope. */
@Service
@Transactional
class UnitService implements Units {
    private static final int NONE = 0;
    private final UnitStore units;
    private final UnitKindStore kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitService(UnitStore units, UnitKindStore kinds, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitView> visible() {
        return units.tree(seesAll());
    }

    @Override
    @Transactional(readOnly = true)
    public UnitView visible(int id) {
        return units.find(id, seesAll()).orElseThrow(() -> new Absent("unit", id));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, String> names(Collection<Integer> ids) {
        return units.names(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Integer> parents() {
        return units.parents();
    }

    @Override
    @Transactional(readOnly = true)
    public AsOf asOf(LocalDate day) {
        var tree = new UnitTree(units.asOf(day));
        List<UnitView> all = tree.inOrder();
        var seen = new HashSet<>(units.mine());
        if (seesAll()) {
            all.forEach(each -> seen.add(each.id()));
        } else {
            seen.addAll(tree.below(Caller.current().unit()));
        }
        return new AsOf(all, seen);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitView> children(int id) {
        return units.children(id);
    }

    @Override
    public UnitView create(NewUnit wanted) {
        NewUnit unit = accept(wanted, NONE);
        Optional<Integer> made = units.insert(unit, clock.instant());
        if (made.isEmpty()) {
            refuseTaken(unit, NONE);
            throw new Refusal("PEOPLE-011");
        }
        UnitView view = existing(made.get());
        events.publishEvent(new UnitCreated(view));
        return view;
    }

    @Override
    public UnitView change(int id, NewUnit wanted) {
        UnitView before = units.find(id, seesAll()).orElseThrow(() -> new Absent("unit", id));
        NewUnit unit = accept(wanted, id);
        refuseTaken(unit, id);
        if (unit.parentId() == null && before.parentId() != null) {
            throw new Refusal("PEOPLE-011");
        }
        units.update(id, unit);
        units.correctVersion(id, unit, LocalDate.now(clock));
        UnitView after = existing(id);
        events.publishEvent(new UnitChanged(before, after));
        return after;
    }

    private NewUnit accept(NewUnit unit, int id) {
        var known = new Kinds(kinds.all());
        known.known(unit.kind());
        UnitView above = unit.parentId() == null ? null : existing(unit.parentId());
        String division = blank(unit.divisionCode()) ? null : unit.divisionCode();
        known.checkDivision(division);
        refuseBelowItself(unit, id);
        known.checkPlace(
                new UnitView(0, unit.parentId(), unit.code(), unit.name(), unit.kind(), division, unit.invented()),
                above);
        return new NewUnit(
                unit.parentId(), unit.code().strip(), unit.name().strip(), unit.kind(), division, unit.invented());
    }

    private void refuseBelowItself(NewUnit unit, int id) {
        if (unit.parentId() != null && units.isWithin(unit.parentId(), id)) {
            throw new Refusal("PEOPLE-016", Map.of("name", unit.name()));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void refuseTaken(NewUnit unit, int except) {
        if (units.hasCode(unit.code(), except)) {
            throw new Refusal("PEOPLE-012", Map.of("code", unit.code()));
        }
        if (units.hasName(unit, except)) {
            throw new Refusal("PEOPLE-013", Map.of("name", unit.name()));
        }
    }

    private UnitView existing(int id) {
        return units.find(id, true).orElseThrow(() -> new Absent("unit", id));
    }

    private static boolean seesAll() {
        return Caller.current().may("unit.manage");
    }
}
