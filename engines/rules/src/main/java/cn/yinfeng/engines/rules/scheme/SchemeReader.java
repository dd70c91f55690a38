package cn.yinfeng.engines.rules.scheme;

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
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scheme out of its file; collects all faults of all parts. */
final class SchemeReader {
    /** The weight of the item whose formula is computed. */
    static final String WEIGHT = "权重";

    private final String file;
    private final String text;
    private final Faults faults = new Faults();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Across> across = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private List<ExampleResult> examples = List.of();
    private Vocabulary vocabulary =
            new Vocabulary(List.of(new Declared(WEIGHT, Type.NUMBER, new Words(WEIGHT, "weight"))));

    SchemeReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Examined<Scheme> read() {
        Optional<Scheme> scheme = faults.attempt(() -> Yaml.read(file, text)).flatMap(this::scheme);
        Checked<Scheme> checked = faults.none() && scheme.isPresent()
                ? new Checked.Sound<>(scheme.get())
                : new Checked.Faulty<>(faults.all());
        return new Examined<>(checked, scheme, examples);
    }

    private Optional<Scheme> scheme(Section root) {
        faults.attempt(() -> root.only(
                "code",
                "kind",
                "name",
                "source",
                "from",
                "to",
                "text",
                "full",
                "measures",
                "across",
                "items",
                "groupBy",
                "rounding",
                "ranking",
                "examples"));
        faults.attempt(() -> root.kind("scheme"));
        Optional<Head> head = faults.attempt(() -> Head.read(root, text));
        if (root.has("text")) {
            faults.attempt(() -> root.words("text"));
        }
        faults.attempt(() -> root.section("measures")).ifPresent(this::measures);
        if (root.has("across")) {
            faults.attempt(() -> root.section("across")).ifPresent(this::across);
        }
        faults.attempt(() -> root.sections("items")).ifPresent(this::items);
        faults.attempt(() -> full(root));
        var order = faults.attempt(() -> new OrderReader(vocabulary, items).read(root));
        if (head.isEmpty() || order.isEmpty() || !faults.none()) {
            return Optional.empty();
        }
        var scheme = new Scheme(head.get(), measures, across, items, order.get());
        var run = new SchemeExamples(scheme, faults);
        run.run(root);
        examples = run.results();
        return Optional.of(scheme);
    }

    private void measures(Section all) {
        all.names()
                .forEach(name -> faults.attempt(() -> measure(all, name)).ifPresent(measure -> {
                    measures.add(measure);
                    vocabulary = vocabulary.with(measure.declared());
                }));
    }

    private Measure measure(Section all, String name) {
        fresh(all, name);
        Declared declared = Names.declared(all, name, "unit", "missing");
        Section one = all.section(name);
        Optional<Value> missing = one.find("missing")
                .map(written -> declared.type()
                        .read(written)
                        .orElseThrow(() -> new Unreadable(one.at(
                                "missing",
                                FaultCode.FACT_UNREADABLE,
                                Words.same(written),
                                declared.type().label()))));
        return new Measure(declared, one.find("unit").orElse(""), missing);
    }

    private void fresh(Section all, String name) {
        if (vocabulary.find(name).isPresent()) {
            throw new Unreadable(all.at(name, FaultCode.REPEATED_NAME, Words.same(name)));
        }
    }

    private void across(Section all) {
        all.names()
                .forEach(name -> faults.attempt(() -> acrossOne(all, name)).ifPresent(each -> {
                    across.add(each);
                    vocabulary = vocabulary.with(each.declared());
                }));
    }

    private Across acrossOne(Section all, String name) {
        fresh(all, name);
        Names.usable(all, name);
        Section one = all.section(name).only("how", "of", "zh", "en");
        String measure = one.text("of");
        boolean counted = measures.stream()
                .map(Measure::declared)
                .anyMatch(each -> each.name().equals(measure) && each.type() == Type.NUMBER);
        if (!counted) {
            throw new Unreadable(one.at("of", FaultCode.UNKNOWN_NAME, Words.same(measure), vocabulary.advice(measure)));
        }
        var declared = new Declared(name, Type.NUMBER, Names.label(one, name));
        return new Across(declared, one.one(Across.How.class, "how"), measure);
    }

    private void items(List<Section> all) {
        all.forEach(each -> faults.attempt(() -> new ItemReader(vocabulary).read(each))
                .ifPresent(item -> {
                    if (items.stream().anyMatch(known -> known.code().equals(item.code()))) {
                        faults.add(each.at("code", FaultCode.REPEATED_NAME, Words.same(item.code())));
                    }
                    items.add(item);
                }));
    }

    private Exact full(Section root) {
        Exact full = root.number("full");
        Exact sum = items.stream()
                .filter(item -> item.kind() == Item.Kind.BASE)
                .map(Item::weight)
                .reduce(Exact.ZERO, Exact::plus);
        if (faults.none() && !sum.equals(full)) {
            throw new Unreadable(
                    root.at("full", FaultCode.WEIGHTS_DIFFER, Words.same(sum.toString()), Words.same(full.toString())));
        }
        return full;
    }
}
