package cn.yinfeng.app.plan.model.difference;

import cn.yinfeng.app.plan.PlanDifference.Became;
import cn.yinfeng.app.plan.PlanDifference.Part;
import cn.yinfeng.app.plan.PlanDifference.TargetDifference;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for each target of one plan the one of the other that says the same, and what of it changed. */
public final class TargetDifferences {
    private final List<Target> before;
    private final List<Target> after;
    private final int years;

    private TargetDifferences(List<Target> before, List<Target> after, int years) {
        this.before = before;
        this.after = after;
        this.years = years;
    }

    /** {@code years}: by how much the later plan is later; a deadline that moved by as much stays the same. */
    public static List<TargetDifference> of(List<Target> before, List<Target> after, int years) {
        return new TargetDifferences(standing(before), standing(after), years).all();
    }

    private static List<Target> standing(List<Target> targets) {
        return targets.stream()
                .filter(each -> each.state() != TargetState.REJECTED && each.state() != TargetState.MERGED)
                .toList();
    }

    private record Pair(int before, int after, double likeness) {}

    private List<TargetDifference> all() {
        Map<Integer, Integer> matched = matched();
        Set<Integer> kept = new HashSet<>(matched.values());
        var differences = new ArrayList<TargetDifference>();
        int next = 0;
        for (int at = 0; at < after.size(); at++) {
            Integer former = matched.get(at);
            for (; former != null && next < former; next++) {
                gone(next, kept, differences);
            }
            differences.add(difference(former == null ? null : before.get(former), after.get(at)));
        }
        for (; next < before.size(); next++) {
            gone(next, kept, differences);
        }
        return differences;
    }

    private void gone(int at, Set<Integer> kept, List<TargetDifference> differences) {
        if (!kept.contains(at)) {
            differences.add(new TargetDifference(Became.REMOVED, before.get(at).view(), null, List.of()));
        }
    }

    /** The place before by the place after: the most alike find each other first, neighbours before strangers. */
    private Map<Integer, Integer> matched() {
        var likeness = new Likeness();
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < before.size(); one++) {
            for (int other = 0; other < after.size(); other++) {
                double alike = likeness.of(before.get(one), after.get(other));
                if (alike >= Likeness.ENOUGH) {
                    pairs.add(new Pair(one, other, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())));
        Map<Integer, Integer> matched = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.after()) && taken.add(pair.before())) {
                matched.put(pair.after(), pair.before());
            }
        }
        return matched;
    }

    private TargetDifference difference(@Nullable Target one, Target other) {
        if (one == null) {
            return new TargetDifference(Became.ADDED, null, other.view(), List.of());
        }
        List<Part> changed = changed(one.content(), other.content());
        return new TargetDifference(
                changed.isEmpty() ? Became.SAME : Became.CHANGED, one.view(), other.view(), changed);
    }

    private List<Part> changed(Content one, Content other) {
        var parts = new ArrayList<Part>();
        add(parts, Part.INDICATOR, Likeness.core(one.indicator()).equals(Likeness.core(other.indicator())));
        boolean number = same(one.value(), other.value())
                && same(one.valueMax(), other.valueMax())
                && one.measure().equals(other.measure())
                && one.undecided() == other.undecided();
        add(parts, Part.NUMBER, number);
        add(parts, Part.COMPARISON, one.comparison() == other.comparison());
        add(parts, Part.SUBJECT, Likeness.core(one.subject()).equals(Likeness.core(other.subject())));
        add(
                parts,
                Part.PERIOD,
                Likeness.core(one.when().text())
                        .equals(Likeness.core(other.when().text())));
        add(parts, Part.DEADLINE, same(one.when().deadline(), other.when().deadline()));
        add(parts, Part.UNITS, Set.copyOf(one.responsibleUnits()).equals(Set.copyOf(other.responsibleUnits())));
        return parts;
    }

    private static void add(List<Part> parts, Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Objects.equals(one, other)
                || (one != null && other != null && one.plusYears(years).equals(other));
    }
}
