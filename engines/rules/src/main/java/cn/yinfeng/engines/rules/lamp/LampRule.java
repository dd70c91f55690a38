package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Examined;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.formula.Step;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A lamp's rule 预警规则: levels asked in order, the first that holds lights its colour; where a level cannot be known
 * before one has held, the lamp is grey. Immutable and safe for any number of threads.
 */
public final class LampRule {
    private static final Value NO = new Value.Truth(false);

    private final Head head;
    private final Vocabulary vocabulary;
    private final List<Derived> derived;
    private final List<Level> levels;
    private final Say otherwise;

    LampRule(Head head, Vocabulary vocabulary, List<Derived> derived, List<Level> levels, Say otherwise) {
        this.head = head;
        this.vocabulary = vocabulary;
        this.derived = List.copyOf(derived);
        this.levels = List.copyOf(levels);
        this.otherwise = otherwise;
    }

    /** Reads and checks a rule's text, its examples included. */
    public static Checked<LampRule> check(String file, String text) {
        return examine(file, text).checked();
    }

    /** The same with every example's result, for whoever is writing the text. */
    public static Examined<LampRule> examine(String file, String text) {
        return new LampReader(file, text).read();
    }

    /** Each level in plain words, in order: what it asks and what it lights. */
    public List<Words> told() {
        return levels.stream()
                .map(level -> {
                    Words lamp = level.lamp().label();
                    Words when = level.when().phrase();
                    return new Words(lamp.zh() + "：" + when.zh(), lamp.en() + ": " + when.en());
                })
                .toList();
    }

    public Head head() {
        return head;
    }

    /** The facts that it asks for; whatever else is given is not looked at. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The colours that it can light, in the order of its levels. */
    public Set<Lamp> colours() {
        var colours = new LinkedHashSet<Lamp>();
        levels.forEach(level -> colours.add(level.lamp()));
        return colours;
    }

    /** The colour alone. */
    public Lamp light(Facts given) {
        Facts facts = derive(given);
        return lit(first(facts), facts);
    }

    /** The first level that holds or cannot be known; behind the last where all are known not to hold. */
    private int first(Facts facts) {
        int at = 0;
        while (at < levels.size() && levels.get(at).when().value(facts).equals(NO)) {
            at++;
        }
        return at;
    }

    private Lamp lit(int level, Facts facts) {
        if (level == levels.size()) {
            return Lamp.NORMAL;
        }
        return levels.get(level).when().value(facts).known() ? levels.get(level).lamp() : Lamp.GREY;
    }

    /** The colour with its reason in words and every step to it. */
    public Verdict verdict(Facts given) {
        Facts facts = derive(given);
        int level = first(facts);
        return new Verdict(lit(level, facts), reason(level, facts), steps(facts, level));
    }

    /** The colour with its reason in words, without the steps: for many at once. */
    public Verdict told(Facts given) {
        Facts facts = derive(given);
        int level = first(facts);
        return new Verdict(lit(level, facts), reason(level, facts), List.of());
    }

    private Words reason(int level, Facts facts) {
        if (level == levels.size()) {
            return otherwise.filled(facts);
        }
        return levels.get(level).when().value(facts) instanceof Value.Unknown unknown
                ? unknown.told()
                : levels.get(level).say().filled(facts);
    }

    private List<Step> steps(Facts facts, int last) {
        var steps = new ArrayList<Step>();
        derived.forEach(each ->
                steps.add(each.formula().explain(facts).named(each.declared().label())));
        levels.stream().limit(last + 1L).forEach(level -> steps.add(level.when().explain(facts)));
        return steps;
    }

    private Facts derive(Facts given) {
        Facts facts = given;
        for (Derived each : derived) {
            facts = facts.with(each.declared().name(), each.formula().value(facts));
        }
        return facts;
    }
}
