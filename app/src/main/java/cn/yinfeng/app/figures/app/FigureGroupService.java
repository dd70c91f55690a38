package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.FigureGroups;
import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Counting;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.Definitions;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.FigureStore.Summing;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Refusal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes all that is wanted from one cube: each subject's facts are read once, whatever is made of them. */
@Service
@Transactional(readOnly = true)
class FigureGroupService implements FigureGroups {
    private final Definitions definitions;
    private final FigureStore store;
    private final BehindFigures behind;
    private final Ledger ledger;
    private final Entries entries;

    FigureGroupService(
            Definitions definitions, FigureStore store, BehindFigures behind, Ledger ledger, Entries entries) {
        this.definitions = definitions;
        this.store = store;
        this.behind = behind;
        this.ledger = ledger;
        this.entries = entries;
    }

    @Override
    public Map<Wanted, Map<Integer, Figure>> of(
            Collection<Wanted> wanted, Map<Integer, Set<Integer>> groups, When when) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var measures = new LinkedHashSet<Measure>();
        wanted.forEach(each -> measures.addAll(measures(each)));
        List<Measure> columns = List.copyOf(measures);
        Cube cube = store.compute(columns, at(when), Selection.ALL);
        var totals = new HashMap<CohortKind, Map<Integer, List<BigInteger>>>();
        var figures = new HashMap<Wanted, Map<Integer, Figure>>();
        for (Wanted each : wanted) {
            Map<Integer, List<BigInteger>> sums =
                    totals.computeIfAbsent(each.cohort(), cohort -> totals(cube, groups, cohort));
            var own = new HashMap<Integer, Figure>();
            sums.forEach((group, values) -> own.put(group, figure(each, columns, values, when)));
            figures.put(each, own);
        }
        return figures;
    }

    private static Map<Integer, List<BigInteger>> totals(
            Cube cube, Map<Integer, Set<Integer>> groups, CohortKind cohort) {
        var totals = new HashMap<Integer, List<BigInteger>>();
        groups.forEach((group, units) -> totals.put(group, cube.total(units, cohort, null)));
        return totals;
    }

    private Figure figure(Wanted wanted, List<Measure> columns, List<BigInteger> values, When when) {
        List<BigInteger> own = measures(wanted).stream()
                .map(measure -> values.get(columns.indexOf(measure)))
                .toList();
        return FigureService.figure(
                definition(wanted), definitions.on(when.on()), own.getFirst(), own.size() > 1 ? own.get(1) : null);
    }

    private List<Measure> measures(Wanted wanted) {
        return definition(wanted).measures(wanted.basis(), Selection.ALL.since(wanted.since()));
    }

    private Definition definition(Wanted wanted) {
        return definitions
                .byHash(wanted.hash())
                .orElseThrow(() -> new Refusal("FIGURES-004", Map.of("figure", wanted.code(), "hash", wanted.hash())));
    }

    @Override
    public Map<String, Figure.Kind> kinds() {
        return definitions.kinds();
    }

    @Override
    public Origins origins(Wanted wanted, Set<Integer> units, When when, Paging paging) {
        var slice = new FigureStore.Slice(units, wanted.cohort(), null, Selection.ALL);
        List<FigureStore.Counted> counted = measures(wanted).stream()
                .map(measure -> store.counted(measure, slice, at(when)))
                .toList();
        Map<Integer, Figure> figure = Objects.requireNonNull(
                of(List.of(wanted), Map.of(0, units), when).get(wanted));
        return behind.of(Objects.requireNonNull(figure.get(0)), counted, at(when), paging, false);
    }

    @Override
    public Behind behind(Collection<UUID> subjects, Counting counting, Paging paging) {
        long watermark = Objects.requireNonNullElseGet(counting.watermark(), ledger::watermark);
        var summing = new Summing(counting.indicator(), new At(watermark, counting.on()), counting.since());
        FigureStore.Visible visible = store.behind(subjects, summing, paging.size(), paging.offset());
        return new Behind(
                entries.numbered(
                        visible.page().stream().map(FigureStore.Found::number).toList()),
                visible.total(),
                store.entries(subjects, summing) - visible.total());
    }

    private static At at(When when) {
        return new At(when.watermark(), when.on());
    }
}
