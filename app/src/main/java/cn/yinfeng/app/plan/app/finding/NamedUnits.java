package cn.yinfeng.app.plan.app.finding;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.model.finding.Crowds;
import cn.yinfeng.app.platform.rules.ShippedRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which units of the platform a document means by its names. What it names and nobody knows is left to a person. */
@Component
public class NamedUnits {
    private static final int SHORTEST = 3;
    private final Units units;
    private final Crowds crowds = Crowds.of(ShippedRules.of("plan"));

    NamedUnits(Units units) {
        this.units = units;
    }

    /** The units in the caller's scope at once: one document names the same ones many times. */
    public Known below(int planUnit) {
        return new Known(planUnit, units.visible(), crowds);
    }

    /** Units by their names, as seen from the unit of a plan. */
    public record Known(int planUnit, List<UnitView> units, Crowds crowds) {
        public Known {
            units = List.copyOf(units);
        }

        /** In the order of the names; empty where none is known. */
        public List<Integer> of(List<String> names) {
            Set<Integer> found = new LinkedHashSet<>();
            names.forEach(name -> found.addAll(of(name.strip())));
            return List.copyOf(found);
        }

        private List<Integer> of(String name) {
            List<String> kinds = crowds.kinds(name);
            if (!kinds.isEmpty()) {
                return units.stream()
                        .filter(unit ->
                                Integer.valueOf(planUnit).equals(unit.parentId()) && kinds.contains(unit.kind()))
                        .map(UnitView::id)
                        .toList();
            }
            List<Integer> same = units.stream()
                    .filter(unit -> unit.name().equals(name))
                    .map(UnitView::id)
                    .toList();
            return same.isEmpty() ? alike(name) : same;
        }

        /** 招商服务局 is the one unit whose name ends so: 经开区招商服务局. Two such units are none. */
        private List<Integer> alike(String name) {
            List<Integer> alike = units.stream()
                    .filter(unit -> name.length() >= SHORTEST && unit.name().length() >= SHORTEST)
                    .filter(unit -> unit.name().endsWith(name) || name.endsWith(unit.name()))
                    .map(UnitView::id)
                    .toList();
            return alike.size() == 1 ? alike : List.of();
        }
    }
}
