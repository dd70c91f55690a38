package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units in the caller's scope as a tree. */
final class Region {
    private final Map<Integer, List<UnitView>> children = new HashMap<>();

    private Region(List<UnitView> units) {
        for (UnitView unit : units) {
            Integer parent = unit.parentId();
            if (parent != null) {
                children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(unit);
            }
        }
    }

    static Region of(Units units) {
        return new Region(units.visible());
    }

    /** The units right below it that stand today. */
    List<UnitView> children(int unit) {
        return children.getOrDefault(unit, List.of()).stream()
                .filter(UnitView::standing)
                .toList();
    }

    /** The unit and all below it, with what was absorbed. */
    Set<Integer> below(int unit) {
        var found = new HashSet<Integer>();
        collect(unit, found);
        return found;
    }

    private void collect(int unit, Set<Integer> found) {
        if (found.add(unit)) {
            children.getOrDefault(unit, List.of()).forEach(child -> collect(child.id(), found));
        }
    }
}
