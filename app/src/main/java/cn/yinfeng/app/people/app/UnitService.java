package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.UnitChanged;
import cn.yinfeng.app.people.UnitCreated;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.store.UnitStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units; whoever manages them sees all, others see their scope. */
@Service
@Transactional
class UnitService implements Units {
    private static final Set<String> KINDS = Set.of("PROVINCE", "CITY", "COUNTY", "ZONE", "PARK", "DEPARTMENT");
    private static final int NONE = 0;
    private final UnitStore units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitService(UnitStore units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
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
    public List<UnitView> children(int id) {
        return units.children(id);
    }

    @Override
    public UnitView create(NewUnit wanted) {
        NewUnit unit = accept(wanted);
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
        NewUnit unit = accept(wanted);
        refuseTaken(unit, id);
        if (unit.parentId() == null && before.parentId() != null) {
            throw new Refusal("PEOPLE-011");
        }
        if (unit.parentId() != null && units.isWithin(unit.parentId(), id)) {
            throw new Refusal("PEOPLE-016", Map.of("name", before.name()));
        }
        units.update(id, unit);
        UnitView after = existing(id);
        events.publishEvent(new UnitChanged(before, after));
        return after;
    }

    private NewUnit accept(NewUnit unit) {
        if (!KINDS.contains(unit.kind())) {
            throw new Refusal("PEOPLE-019", Map.of("kind", unit.kind()));
        }
        if (unit.parentId() != null) {
            existing(unit.parentId());
        }
        String division = unit.divisionCode();
        return new NewUnit(
                unit.parentId(),
                unit.code().strip(),
                unit.name().strip(),
                unit.kind(),
                blank(division) ? null : division,
                unit.invented());
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
