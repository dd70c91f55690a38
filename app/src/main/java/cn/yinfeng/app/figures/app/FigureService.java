package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.FigureOrigins;
import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.Definitions;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Refusal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions for units in the caller's scope from one cube per watermark, status date and basis. A table needs no
 * transaction of its own: whoever waits for a cube that is being computed holds no connection meanwhile.
 */
@Service
class FigureService implements Figures, FigureOrigins {
    private final Definitions definitions;
    private final Cubes cubes;
    private final FigureStore store;
    private final Ledger ledger;
    private final BehindFigures behind;
    private final Units units;
    private final Labels labels;
    private final boolean demo;

    FigureService(
            Definitions definitions,
            Cubes cubes,
            FigureStore store,
            Ledger ledger,
            BehindFigures behind,
            Units units,
            Labels labels,
            @Value("${yinfeng.demo:false}") boolean demo) {
        this.definitions = definitions;
        this.cubes = cubes;
        this.store = store;
        this.ledger = ledger;
        this.behind = behind;
        this.units = units;
        this.labels = labels;
        this.demo = demo;
    }

    @Override
    public FigureTable table(Question question) {
        return tableOnceSigned(question, List.of());
    }

    @Override
    public FigureTable tableOnceSigned(Question question, Collection<Long> entries) {
        var tree = Tree.of(units, question.on());
        UnitView unit = tree.visible(question.unit());
        refuseEventWithoutName(question.cohort(), question.event());
        var at = new FigureStore.At(watermark(question.watermark()), question.on(), List.copyOf(entries));
        List<Definition> holding = definitions.on(question.on());
        Cube cube = cubes.of(holding, at, question.basis(), question.selection());
        var rows = switch (question.split()) {
            case UNITS -> byUnit(question, unit, tree, holding, cube);
            case COHORTS -> byCohort(unit, tree, holding, cube);
        };
        return new FigureTable(question.on(), Long.toString(at.watermark()), question.basis(), demo, rows);
    }

    private List<FigureRow> byUnit(Question question, UnitView unit, Tree tree, List<Definition> holding, Cube cube) {
        var cohort = labels.cohort(question.cohort(), question.event());
        var asked = new ArrayList<UnitView>();
        asked.add(unit);
        asked.addAll(tree.children(unit.id()));
        return asked.stream()
                .map(each -> row(each, cohort, tree, holding, cube))
                .toList();
    }

    private List<FigureRow> byCohort(UnitView unit, Tree tree, List<Definition> holding, Cube cube) {
        var cohorts = new ArrayList<Cohort>();
        for (CohortKind kind : List.of(CohortKind.ALL, CohortKind.CARRIED_OVER, CohortKind.NEW)) {
            cohorts.add(labels.cohort(kind, null));
        }
        cube.events(tree.below(unit.id())).forEach(event -> cohorts.add(labels.cohort(CohortKind.EVENT, event)));
        return cohorts.stream()
                .map(cohort -> row(unit, cohort, tree, holding, cube))
                .toList();
    }

    private static FigureRow row(UnitView unit, Cohort cohort, Tree tree, List<Definition> holding, Cube cube) {
        List<BigInteger> values = cube.total(tree.below(unit.id()), cohort.kind(), cohort.event());
        var figures = new ArrayList<Figure>();
        int next = 0;
        for (Definition definition : holding) {
            boolean rate = definition.denominator() != null;
            figures.add(figure(definition, holding, values.get(next), rate ? values.get(next + 1) : null));
            next += rate ? 2 : 1;
        }
        return new FigureRow(new RowUnit(unit.id(), unit.name()), cohort, figures);
    }

    static Figure figure(Definition definition, List<Definition> holding, BigInteger top, @Nullable BigInteger bottom) {
        return new Figure(
                definition.code(),
                definition.kind(),
                top.toString(),
                bottom == null ? null : bottom.toString(),
                definition.inMoney(holding) ? "CNY" : null);
    }

    @Override
    public List<DefinitionView> definitions(LocalDate on) {
        return definitions.on(on).stream().map(labels::definition).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Origins of(Asked asked, Paging paging) {
        var tree = Tree.of(units, asked.on());
        UnitView unit = tree.visible(asked.unit());
        refuseEventWithoutName(asked.cohort(), asked.event());
        Definition definition =
                definitions.find(asked.code(), asked.on()).orElseThrow(() -> new Absent("figure", asked.code()));
        var at = new FigureStore.At(watermark(asked.watermark()), asked.on());
        var slice = new FigureStore.Slice(tree.below(unit.id()), asked.cohort(), asked.event(), asked.selection());
        List<FigureStore.Counted> counted = definition.measures(asked.basis(), asked.selection()).stream()
                .map(measure -> store.counted(measure, slice, at))
                .toList();
        boolean own = unit.id() == Caller.current().unit()
                && asked.cohort() == CohortKind.ALL
                && asked.selection().equals(Selection.ALL);
        return behind.of(figureOf(definition, asked, at, slice.units()), counted, at, paging, own);
    }

    private Figure figureOf(Definition definition, Asked asked, FigureStore.At at, Set<Integer> below) {
        List<Definition> holding = definitions.on(asked.on());
        List<BigInteger> values =
                cubes.of(holding, at, asked.basis(), asked.selection()).total(below, asked.cohort(), asked.event());
        return figure(definition, holding, values);
    }

    private static Figure figure(Definition definition, List<Definition> holding, List<BigInteger> values) {
        int first = holding.subList(0, holding.indexOf(definition)).stream()
                .mapToInt(each -> each.denominator() == null ? 1 : 2)
                .sum();
        Measure bottom = definition.denominator();
        return figure(definition, holding, values.get(first), bottom == null ? null : values.get(first + 1));
    }

    @Override
    public Map<Integer, Figure> each(String code, Collection<Integer> asked, Question question) {
        refuseEventWithoutName(question.cohort(), question.event());
        Definition definition = definitions.find(code, question.on()).orElseThrow(() -> new Absent("figure", code));
        List<Definition> holding = definitions.on(question.on());
        var at = new FigureStore.At(watermark(question.watermark()), question.on());
        Cube cube = cubes.of(holding, at, question.basis(), question.selection());
        var tree = Tree.of(units, question.on());
        var figures = new HashMap<Integer, Figure>();
        for (UnitView unit : tree.visible()) {
            if (asked.contains(unit.id())) {
                var values = cube.total(tree.below(unit.id()), question.cohort(), question.event());
                figures.put(unit.id(), figure(definition, holding, values));
            }
        }
        return figures;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, BigInteger> sums(Collection<UUID> subjects, Counting counting) {
        var at = new FigureStore.At(watermark(counting.watermark()), counting.on());
        return subjects.isEmpty() ? Map.of() : store.sums(subjects, counting.indicator(), at, counting.since());
    }

    private long watermark(@Nullable Long asked) {
        long newest = ledger.watermark();
        if (asked == null) {
            return newest;
        }
        if (asked < 0 || asked > newest) {
            throw new Refusal("FIGURES-001", Map.of("watermark", asked, "newest", newest));
        }
        return asked;
    }

    private static void refuseEventWithoutName(CohortKind cohort, @Nullable String event) {
        if (cohort == CohortKind.EVENT && (event == null || event.isBlank())) {
            throw new Refusal("FIGURES-002");
        }
    }
}
