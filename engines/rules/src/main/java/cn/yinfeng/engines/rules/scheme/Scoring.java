package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores units by a scheme. A pure function: exact until the one rounding of each total, and independent of the order of
 * the facts.
 */
public final class Scoring {
    /** The group of units whose group is not known; they are scored but never ranked. */
    static final String UNGROUPED = "?";

    private final Scheme scheme;

    private Scoring(Scheme scheme) {
        this.scheme = scheme;
    }

    public static Ranking score(Scheme scheme, UnitFacts facts) {
        return new Scoring(scheme).ranking(facts);
    }

    /** The ranking as it would be with one fact changed. */
    public static Ranking whatIf(Scheme scheme, UnitFacts facts, String unit, String measure, Value value) {
        return score(scheme, facts.with(unit, measure, value));
    }

    private Ranking ranking(UnitFacts facts) {
        Map<String, Map<String, Facts>> groups = new TreeMap<>();
        facts.units()
                .forEach((unit, given) -> groups.computeIfAbsent(group(given), ignored -> new TreeMap<>())
                        .put(unit, given));
        var ranked = new ArrayList<Ranking.Group>();
        groups.forEach((name, units) -> ranked.add(new Ranking.Group(name, standings(units, !name.equals(UNGROUPED)))));
        return new Ranking(scheme.head(), ranked);
    }

    private String group(Facts given) {
        return scheme.order()
                .groupBy()
                .map(measure -> given.find(measure)
                        .filter(Value.Text.class::isInstance)
                        .map(value -> ((Value.Text) value).text())
                        .orElse(UNGROUPED))
                .orElse("");
    }

    private List<Standing> standings(Map<String, Facts> units, boolean ranked) {
        Map<String, Facts> filled = new LinkedHashMap<>();
        units.forEach((unit, given) -> filled.put(unit, filled(given)));
        Map<String, Value> across = across(filled);
        var standings = new ArrayList<Standing>();
        filled.forEach((unit, facts) -> standings.add(standing(unit, facts.with(across), assumed(units.get(unit)))));
        return ranked ? new Places(scheme.order(), filled).rank(standings) : standings;
    }

    private Facts filled(Facts given) {
        Map<String, Value> missing = new LinkedHashMap<>();
        for (Measure measure : scheme.measures()) {
            if (measure.missing().isPresent()
                    && given.find(measure.declared().name()).isEmpty()) {
                missing.put(measure.declared().name(), measure.missing().get());
            }
        }
        return missing.isEmpty() ? given : given.with(missing);
    }

    private List<String> assumed(@org.jspecify.annotations.Nullable Facts given) {
        return given == null
                ? List.of()
                : scheme.measures().stream()
                        .filter(measure -> measure.missing().isPresent())
                        .map(measure -> measure.declared().name())
                        .filter(name -> given.find(name).isEmpty())
                        .toList();
    }

    private Map<String, Value> across(Map<String, Facts> units) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Across each : scheme.across()) {
            List<Value> found = units.values().stream()
                    .map(facts -> facts.find(each.measure()).orElseGet(() -> lacking(each)))
                    .toList();
            values.put(each.declared().name(), across(each, found));
        }
        return values;
    }

    private static Value lacking(Across across) {
        return Value.Unknown.because(
                "组内有单位缺少“" + across.measure() + "”", "a unit of the group lacks " + across.measure());
    }

    private static Value across(Across across, List<Value> found) {
        Optional<Value> unknown = found.stream()
                .filter(value -> !(value instanceof Value.Numeric))
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<Exact> numbers =
                found.stream().map(value -> ((Value.Numeric) value).exact()).toList();
        return new Value.Numeric(
                switch (across.how()) {
                    case MAX -> numbers.stream().max(Exact::compareTo).orElse(Exact.ZERO);
                    case MIN -> numbers.stream().min(Exact::compareTo).orElse(Exact.ZERO);
                    case AVERAGE ->
                        numbers.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(numbers.size()));
                });
    }

    private Standing standing(String unit, Facts facts, List<String> assumed) {
        List<ItemScore> items =
                scheme.items().stream().map(item -> ItemScore.of(item, facts)).toList();
        Exact sum = Exact.ZERO;
        for (ItemScore item : items) {
            if (!(item.points() instanceof Value.Numeric points)) {
                return new Standing(unit, Optional.empty(), Optional.empty(), Optional.empty(), items, assumed);
            }
            sum = sum.plus(points.exact());
        }
        var rounded = Optional.of(scheme.rounding().of(sum));
        return new Standing(unit, Optional.empty(), Optional.of(sum), rounded, items, assumed);
    }
}
