package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which text holds for a unit on a day: its own, else that of the nearest unit above that has one, else the shipped one. */
public final class Precedence implements Rulebook.InForce {
    /** Two that hold on one day are a shipped pair; the one that began later is meant. */
    private static final Comparator<RuleVersion> LATER =
            Comparator.comparing(RuleVersion::from).thenComparing(RuleVersion::hash);

    private final Map<Integer, Integer> parents;
    private final Map<String, RuleVersion> shipped;
    private final Map<Integer, Map<String, RuleVersion>> own = new HashMap<>();

    /**
     * The rules of one day.
     *
     * @param parents the unit above each unit that has one
     * @param versions any, also such as do not hold on the day
     */
    public Precedence(LocalDate day, Map<Integer, Integer> parents, Collection<RuleVersion> versions) {
        this.parents = Map.copyOf(parents);
        this.shipped = new TreeMap<>();
        versions.stream().filter(each -> holds(each, day)).sorted(LATER).forEach(this::add);
    }

    private void add(RuleVersion version) {
        Integer unit = version.unit();
        Map<String, RuleVersion> home = unit == null ? shipped : own.computeIfAbsent(unit, ignored -> new TreeMap<>());
        home.put(version.code(), version);
    }

    /** From the first day to the last, both included. */
    public static boolean holds(RuleVersion version, LocalDate day) {
        LocalDate last = version.to();
        return !day.isBefore(version.from()) && (last == null || !day.isAfter(last));
    }

    @Override
    public List<RuleVersion> of(int unit) {
        var found = new TreeMap<String, RuleVersion>();
        var seen = new HashSet<Integer>();
        for (@Nullable Integer at = unit; at != null && seen.add(at); at = parents.get(at)) {
            own.getOrDefault(at, Map.of()).forEach(found::putIfAbsent);
        }
        shipped.forEach(found::putIfAbsent);
        return List.copyOf(found.values());
    }
}
