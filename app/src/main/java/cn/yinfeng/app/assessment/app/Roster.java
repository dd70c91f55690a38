package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.AsOf;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is assessed, as units stood on the status date. */
@Component
class Roster {
    private static final int MOST = 500;
    private final Units units;

    Roster(Units units) {
        this.units = units;
    }

    /** These units, or where none is named all right below the assessing one that are of these kinds; empty for any. */
    Roll of(int unit, List<Integer> named, LocalDate on, Set<String> kinds) {
        AsOf organisation = units.asOf(on);
        Map<Integer, UnitView> visible = organisation.units().stream()
                .filter(each -> organisation.seen().contains(each.id()))
                .collect(Collectors.toMap(UnitView::id, Function.identity()));
        Map<Integer, List<Integer>> children = new HashMap<>();
        visible.values().stream()
                .filter(each -> each.parentId() != null)
                .forEach(each -> children.computeIfAbsent(each.parentId(), ignored -> new ArrayList<>())
                        .add(each.id()));
        List<Integer> wanted = named.isEmpty()
                ? organisation.units().stream()
                        .filter(each -> each.standing() && Objects.equals(each.parentId(), unit))
                        .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
                        .map(UnitView::id)
                        .toList()
                : named.stream().distinct().toList();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new Refusal("ASSESSMENT-006", Map.of("count", wanted.size(), "most", MOST));
        }
        Map<Integer, String> names = names(wanted, visible);
        return new Roll(
                found(unit, visible).name(),
                wanted.stream()
                        .map(each -> participant(found(each, visible), names, visible, children))
                        .toList());
    }

    /** The assessing unit by its name of then, and the units assessed. */
    record Roll(String unitName, List<Participant> participants) {}

    private static UnitView found(int unit, Map<Integer, UnitView> visible) {
        UnitView found = visible.get(unit);
        if (found == null) {
            throw new Absent("unit", unit);
        }
        return found;
    }

    private static Participant participant(
            UnitView unit,
            Map<Integer, String> names,
            Map<Integer, UnitView> visible,
            Map<Integer, List<Integer>> children) {
        Integer parent = unit.parentId();
        UnitView above = parent == null ? null : visible.get(parent);
        var members = new TreeSet<Integer>();
        collect(unit.id(), children, members);
        return new Participant(
                unit.id(),
                Objects.requireNonNull(names.get(unit.id())),
                unit.kind(),
                parent,
                above == null ? "" : above.name(),
                List.copyOf(members));
    }

    private static void collect(int unit, Map<Integer, List<Integer>> children, Set<Integer> members) {
        if (members.add(unit)) {
            children.getOrDefault(unit, List.of()).forEach(child -> collect(child, children, members));
        }
    }

    /** Names tell units apart in rankings and sheets; those that do not are told with the unit above. */
    private static Map<Integer, String> names(List<Integer> wanted, Map<Integer, UnitView> visible) {
        Map<String, Long> times = wanted.stream()
                .map(each -> plain(found(each, visible).name()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var names = new HashMap<Integer, String>();
        for (int each : wanted) {
            UnitView unit = found(each, visible);
            String name = plain(unit.name());
            UnitView above = unit.parentId() == null ? null : visible.get(unit.parentId());
            boolean alone = times.getOrDefault(name, 0L) == 1;
            String full = alone || above == null ? name : name + "（" + plain(above.name()) + "）";
            names.put(each, names.containsValue(full) ? full + " #" + each : full);
        }
        return names;
    }

    /** A name that stays one cell of one line in every sheet. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replace('"', '”')
                .strip();
    }
}
