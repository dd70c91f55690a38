package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Examined;
import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Faults;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.file.Names;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.file.Yaml;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Formula;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lamp's rule out of its file; collects all faults of all parts. */
final class LampReader {
    private static final int MOST_LEVELS = 8;

    private final String file;
    private final String text;
    private final Faults faults = new Faults();
    private final List<Derived> derived = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private List<ExampleResult> examples = List.of();
    private Vocabulary facts = new Vocabulary(List.of());
    private Vocabulary vocabulary = facts;

    LampReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Examined<LampRule> read() {
        Optional<LampRule> rule = faults.attempt(() -> Yaml.read(file, text)).flatMap(this::rule);
        Checked<LampRule> checked = faults.none() && rule.isPresent()
                ? new Checked.Sound<>(rule.get())
                : new Checked.Faulty<>(faults.all());
        return new Examined<>(checked, rule, examples);
    }

    private Optional<LampRule> rule(Section root) {
        faults.attempt(() -> root.only(
                "code",
                "kind",
                "name",
                "source",
                "from",
                "to",
                "text",
                "vocabulary",
                "derived",
                "levels",
                "otherwise",
                "examples"));
        faults.attempt(() -> root.kind("lamp"));
        Optional<Head> head = faults.attempt(() -> Head.read(root, text));
        if (root.has("text")) {
            faults.attempt(() -> root.words("text"));
        }
        faults.attempt(() -> root.section("vocabulary")).ifPresent(this::vocabulary);
        if (root.has("derived")) {
            faults.attempt(() -> root.section("derived")).ifPresent(this::derived);
        }
        faults.attempt(() -> root.sections("levels")).ifPresent(all -> levels(root, all));
        Optional<Say> otherwise = faults.attempt(() -> root.section("otherwise").only("say"))
                .flatMap(section -> faults.attempt(() -> Say.read(section, vocabulary)));
        if (head.isEmpty() || otherwise.isEmpty() || !faults.none()) {
            return Optional.empty();
        }
        var rule = new LampRule(head.get(), facts, derived, levels, otherwise.get());
        var run = new ExampleRun(rule, faults);
        run.run(root);
        examples = run.results();
        return Optional.of(rule);
    }

    private void vocabulary(Section all) {
        all.names()
                .forEach(name -> faults.attempt(() -> Names.declared(all, name))
                        .ifPresent(declared -> facts = facts.with(declared)));
        vocabulary = facts;
    }

    private void derived(Section all) {
        all.names()
                .forEach(name -> faults.attempt(() -> derivedName(all, name)).ifPresent(each -> {
                    derived.add(each);
                    vocabulary = vocabulary.with(each.declared());
                }));
    }

    private Derived derivedName(Section all, String name) {
        Names.usable(all, name);
        Section one = all.section(name).only("is", "zh", "en");
        if (vocabulary.find(name).isPresent()) {
            throw new Unreadable(all.at(name, FaultCode.REPEATED_NAME, Words.same(name)));
        }
        Formula formula = one.sound(Formula.check(one.written("is"), vocabulary));
        return new Derived(new Declared(name, formula.type(), Names.label(one, name)), formula);
    }

    private void levels(Section root, List<Section> all) {
        if (all.isEmpty() || all.size() > MOST_LEVELS) {
            faults.add(root.fault(
                    FaultCode.WRONG_SHAPE,
                    Words.same("levels"),
                    new Words("1–8 个 when … then", "1 to 8 of when ... then")));
        }
        all.forEach(each -> faults.attempt(() -> level(each)).ifPresent(levels::add));
    }

    private Level level(Section section) {
        section.only("when", "then");
        Formula when = section.sound(Formula.check(section.written("when"), vocabulary, Type.BOOLEAN));
        Section then = section.section("then").only("lamp", "say");
        Lamp lamp = then.one(Lamp.class, "lamp");
        if (lamp == Lamp.GREY) {
            throw new Unreadable(
                    then.at("lamp", FaultCode.NOT_ONE_OF, Words.same("GREY"), Words.same("RED, YELLOW, BLUE, NORMAL")));
        }
        return new Level(when, lamp, Say.read(then, vocabulary));
    }
}
