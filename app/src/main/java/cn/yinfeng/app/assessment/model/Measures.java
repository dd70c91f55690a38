package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.assessment.model.DeclaredMeasure.OfClass;
import cn.yinfeng.app.assessment.model.DeclaredMeasure.OfFigure;
import cn.yinfeng.app.assessment.model.DeclaredMeasure.OfRecords;
import cn.yinfeng.app.assessment.model.DeclaredMeasure.Source;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 考核指标目录: what schemes may measure, by date; rules/assessment/measures*.yaml. */
public final class Measures {
    private static final String CODE = "ASM-MEASURES";
    private static final String ACCEPTED = "accepted";

    private final List<Version> versions;

    private Measures(List<Version> versions) {
        this.versions = List.copyOf(versions);
    }

    /** One file and what it declares. */
    private record Version(RuleFile file, List<DeclaredMeasure> measures) {}

    /** What the sources are: the types of figures and of recorded indicators by code. */
    public record Known(Map<String, Type> figures, Map<String, Type> indicators) {
        /** The type of a source's values; empty where there is no such figure or indicator. */
        public Optional<Type> type(Source source) {
            return switch (source) {
                case OfClass ignored -> Optional.of(Type.TEXT);
                case OfFigure figure -> Optional.ofNullable(figures.get(figure.code()));
                case OfRecords records -> Optional.ofNullable(indicators.get(records.indicator()));
            };
        }
    }

    /** Reads the files; a source that is not known on the file's first day, or an example that does not hold, is refused. */
    public static Measures of(List<RuleFile> files, Known known) {
        List<Version> versions = files.stream()
                .filter(file -> file.code().equals(CODE))
                .map(file -> new Version(file, declared(file, known)))
                .toList();
        var measures = new Measures(versions);
        versions.forEach(version ->
                version.file.root().nodes("examples").forEach(example -> measures.run(version, example, known)));
        return measures;
    }

    /** What may be measured on a day, in the order of the file. */
    public List<DeclaredMeasure> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.file.holds(day))
                .flatMap(version -> version.measures.stream())
                .toList();
    }

    public Optional<DeclaredMeasure> find(String name, LocalDate day) {
        return on(day).stream().filter(each -> each.code().equals(name)).findFirst();
    }

    private static List<DeclaredMeasure> declared(RuleFile file, Known known) {
        var measures = new ArrayList<DeclaredMeasure>();
        var names = new HashSet<String>();
        for (RuleNode node : file.root().nodes("measures")) {
            node.only("name", "en", "figure", "cohort", "basis", "since", "unitClass", "recorded");
            var measure = new DeclaredMeasure(new Words(node.text("name"), node.text("en")), source(node));
            if (!names.add(measure.code())) {
                throw new RuleFault(node.where(), measure.code() + " stands twice");
            }
            if (known.type(measure.source()).isEmpty()) {
                throw new RuleFault(node.where(), "no such figure or indicator: " + measure.source());
            }
            measures.add(measure);
        }
        return List.copyOf(measures);
    }

    private static Source source(RuleNode node) {
        long sources = List.of("figure", "unitClass", "recorded").stream()
                .filter(node::has)
                .count();
        if (sources != 1) {
            throw new RuleFault(node.where(), "one of figure, unitClass and recorded is needed");
        }
        if (node.has("unitClass")) {
            return new OfClass(words(node));
        }
        if (node.has("recorded")) {
            return new OfRecords(node.text("recorded"));
        }
        return new OfFigure(
                node.text("figure"),
                node.has("cohort") ? node.one(CohortKind.class, "cohort") : CohortKind.ALL,
                node.has("basis") ? node.one(Basis.class, "basis") : null,
                node.has("since") && node.one(Since.class, "since") == Since.PERIOD);
    }

    private static Map<String, String> words(RuleNode node) {
        if (!(node.value("unitClass") instanceof Map<?, ?> kinds)) {
            throw new RuleFault(node.at("unitClass"), "a word for each kind of unit is needed");
        }
        var words = new HashMap<String, String>();
        kinds.forEach((kind, word) -> words.put(String.valueOf(kind), String.valueOf(word)));
        return words;
    }

    private void run(Version version, RuleNode example, Known known) {
        RuleNode given = example.node("given").only("measure", "type");
        boolean accepted = find(given.text("measure"), version.file.from())
                .flatMap(each -> known.type(each.source()))
                .filter(type -> type.word().equals(given.text("type")))
                .isPresent();
        if (accepted != example.text("expect").equals(ACCEPTED)) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    private enum Since {
        PERIOD
    }
}
