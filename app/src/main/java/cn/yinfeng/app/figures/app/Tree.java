package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.AsOf;
import cn.yinfeng.app.platform.Absent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units as the tree of the status date, so that last year's figures keep last year's names and membership. What
 * counts in a unit is all that stood below it on that day, also what the caller may not see.
 */
final class Tree {
    private final AsOf organisation;
    private final Map<Integer, List<UnitView>> children = new HashMap<>();

    Tree(AsOf organisation) {
        this.organisation = organisation;
        for (UnitView unit : organisation.units()) {
            Integer parent = unit.parentId();
            if (parent != null) {
                children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(unit);
            }
        }
    }

    static Tree of(Units units, LocalDate on) {
        return new Tree(units.asOf(on));
    }

    /** The unit as it was, if the caller may see it. */
    UnitView visible(int unit) {
        return visible().stream()
                .filter(each -> each.id() == unit)
                .findFirst()
                .orElseThrow(() -> new Absent("unit", unit));
    }

    List<UnitView> visible() {
        return organisation.units().stream()
                .filter(each -> organisation.seen().contains(each.id()))
                .toList();
    }

    /** The units right below it that stood. */
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
