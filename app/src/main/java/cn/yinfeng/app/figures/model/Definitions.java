package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All definitions; one of each code holds on any day. */
public final class Definitions {
    private final List<Definition> all;

    private Definitions(List<Definition> all) {
        this.all = all;
    }

    /** Reads the files; overlapping dates, unknown indicators and examples that do not hold are refused. */
    public static Definitions of(List<RuleFile> files, List<String> indicators) {
        List<Definition> all = files.stream()
                .map(Definition::read)
                .sorted(Comparator.comparingLong(Definition::order))
                .toList();
        all.forEach(each -> check(each, indicators));
        var definitions = new Definitions(all);
        all.forEach(each -> definitions.on(each.file().from()));
        return definitions;
    }

    /** The definitions in force on a day, in their order. */
    public List<Definition> on(LocalDate day) {
        List<Definition> holding =
                all.stream().filter(each -> each.file().holds(day)).toList();
        var codes = new HashSet<String>();
        for (Definition each : holding) {
            if (!codes.add(each.code())) {
                throw new RuleFault(each.file().name(), each.code() + " is defined twice on " + day);
            }
        }
        return holding;
    }

    public Optional<Definition> find(String code, LocalDate day) {
        return on(day).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The definition whose text has this hash, in force or not. */
    public Optional<Definition> byHash(String hash) {
        return all.stream().filter(each -> each.file().hash().equals(hash)).findFirst();
    }

    /** What each figure tells, by code. */
    public Map<String, Figure.Kind> kinds() {
        var kinds = new HashMap<String, Figure.Kind>();
        all.forEach(each -> kinds.put(each.code(), each.kind()));
        return Map.copyOf(kinds);
    }

    private static void check(Definition definition, List<String> indicators) {
        String name = definition.file().name();
        var measures = new HashMap<String, Measure>();
        measures.put("numerator", definition.numerator());
        Measure denominator = definition.denominator();
        if (denominator != null) {
            measures.put("denominator", denominator);
        }
        measures.forEach((part, measure) -> measure.facts()
                .filter(fact -> !indicators.contains(fact.indicator()))
                .forEach(fact -> {
                    throw new RuleFault(name + "." + part, "no such indicator: " + fact.indicator());
                }));
        for (Example example : definition.examples()) {
            if (!holds(definition, example)) {
                throw new RuleFault(name, "the example “" + example.name() + "” does not hold");
            }
        }
    }

    private static boolean holds(Definition definition, Example example) {
        Measure denominator = definition.denominator();
        boolean top = Arithmetic.value(definition.numerator(), example.given(), example.on(), example.basis())
                .equals(example.numerator());
        boolean bottom = denominator == null
                ? example.denominator() == null
                : Arithmetic.value(denominator, example.given(), example.on(), example.basis())
                        .equals(example.denominator());
        return top && bottom;
    }
}
