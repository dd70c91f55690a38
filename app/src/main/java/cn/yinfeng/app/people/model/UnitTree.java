package cn.yinfeng.app.people.model;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units of a day as the tree that they were. */
public final class UnitTree {
    private final Map<Integer, UnitView> units = new LinkedHashMap<>();
    private final Map<Integer, List<UnitView>> children = new HashMap<>();
    private @Nullable UnitView root;

    public UnitTree(Collection<UnitView> all) {
        for (UnitView unit : all) {
            units.put(unit.id(), unit);
            Integer parent = unit.parentId();
            if (parent == null) {
                root = unit;
            } else {
                children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(unit);
            }
        }
        children.values().forEach(each -> each.sort(Comparator.comparing(UnitView::code)));
    }

    public Optional<UnitView> find(int id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The unit, or a refusal where it did not stand on that day. */
    public UnitView standing(int id, LocalDate day) {
        return find(id).filter(UnitView::standing).orElseThrow(() -> {
            String name = find(id).map(UnitView::name).orElse(String.valueOf(id));
            return new Refusal("PEOPLE-032", Map.of("name", name, "date", day.toString()));
        });
    }

    /** Those below it that stand. */
    public List<UnitView> children(int id) {
        return children.getOrDefault(id, List.of()).stream()
                .filter(UnitView::standing)
                .toList();
    }

    /** Parents before children, siblings by code; a ring of units is not reached. */
    public List<UnitView> inOrder() {
        var ordered = new ArrayList<UnitView>();
        if (root != null) {
            collect(root, ordered);
        }
        return ordered;
    }

    /** The unit and all below it, with what was absorbed. */
    public Set<Integer> below(int id) {
        var found = new ArrayList<UnitView>();
        find(id).ifPresent(unit -> collect(unit, found));
        var numbers = new HashSet<Integer>();
        found.forEach(each -> numbers.add(each.id()));
        return numbers;
    }

    private void collect(UnitView unit, List<UnitView> found) {
        found.add(unit);
        if (found.size() <= units.size()) {
            children.getOrDefault(unit.id(), List.of()).forEach(child -> collect(child, found));
        }
    }

    /** The same tree with some units as they become. */
    public UnitTree with(Collection<UnitView> changed) {
        var next = new LinkedHashMap<>(units);
        changed.forEach(each -> next.put(each.id(), each));
        return new UnitTree(next.values());
    }

    /** Refuses a tree in which a unit is below itself or below one that does not stand, or a name stands twice. */
    public void check(LocalDate day) {
        Set<Integer> reached = new HashSet<>();
        inOrder().forEach(each -> reached.add(each.id()));
        var names = new HashSet<Map.Entry<Integer, String>>();
        for (UnitView unit : units.values()) {
            if (!reached.contains(unit.id())) {
                throw new Refusal("PEOPLE-016", Map.of("name", unit.name()));
            }
            if (unit.standing() && unit.parentId() != null) {
                standing(Objects.requireNonNull(unit.parentId()), day);
                if (!names.add(Map.entry(unit.parentId(), unit.name()))) {
                    throw new Refusal("PEOPLE-013", Map.of("name", unit.name()));
                }
            }
        }
    }
}
