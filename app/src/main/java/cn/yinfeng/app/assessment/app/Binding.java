package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.RankingView.MeasureKind;
import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.DeclaredMeasure;
import cn.yinfeng.app.assessment.model.DeclaredMeasure.OfClass;
import cn.yinfeng.app.assessment.model.DeclaredMeasure.OfFigure;
import cn.yinfeng.app.assessment.model.DeclaredMeasure.OfRecords;
import cn.yinfeng.app.assessment.model.Measures;
import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ties the measures of a scheme to their declared sources; a measure that nobody declared has no value. */
@Component
class Binding {
    private final Measures measures;
    private final Measures.Known known;
    private final Figures figures;

    Binding(Measures measures, Measures.Known known, Figures figures) {
        this.measures = measures;
        this.known = known;
        this.figures = figures;
    }

    /** As of when measures are read, and on which basis where they name none. */
    record Term(LocalDate from, LocalDate on, Basis basis) {}

    /** What a scheme may measure on a day. */
    List<Declared> offered(LocalDate day) {
        return measures.on(day).stream()
                .map(each -> new Declared(each.code(), known.type(each.source()).orElseThrow(), each.name()))
                .toList();
    }

    List<Bound> bind(Scheme scheme, Term term) {
        Map<String, String> hashes = figures.definitions(term.on()).stream()
                .collect(Collectors.toMap(DefinitionView::code, DefinitionView::hash));
        return scheme.measures().stream()
                .map(each -> bound(fitting(each.declared(), term.on()), hashes, term))
                .toList();
    }

    private DeclaredMeasure fitting(Declared wanted, LocalDate on) {
        DeclaredMeasure found = measures.find(wanted.name(), on)
                .orElseThrow(() -> new Refusal("ASSESSMENT-003", Map.of("measure", wanted.name())));
        Type type = known.type(found.source()).orElseThrow();
        if (type != wanted.type()) {
            throw new Refusal(
                    "ASSESSMENT-004",
                    Map.of("measure", wanted.name(), "type", wanted.type().word(), "declared", type.word()));
        }
        return found;
    }

    private static Bound bound(DeclaredMeasure measure, Map<String, String> hashes, Term term) {
        String name = measure.code();
        String english = measure.name().en();
        return switch (measure.source()) {
            case OfClass ofClass ->
                new Bound(
                        name, english, MeasureKind.CLASS, "", "", CohortKind.ALL, term.basis(), null, ofClass.words());
            case OfRecords records ->
                new Bound(
                        name,
                        english,
                        MeasureKind.RECORDED,
                        records.indicator(),
                        "",
                        CohortKind.ALL,
                        term.basis(),
                        term.from(),
                        Map.of());
            case OfFigure figure -> ofFigure(name, english, figure, hashes, term);
        };
    }

    private static Bound ofFigure(String name, String english, OfFigure figure, Map<String, String> hashes, Term term) {
        String hash = hashes.get(figure.code());
        if (hash == null) {
            throw new Refusal(
                    "ASSESSMENT-005", Map.of("measure", name, "on", term.on().toString()));
        }
        Basis basis = figure.basis();
        return new Bound(
                name,
                english,
                MeasureKind.FIGURE,
                figure.code(),
                hash,
                figure.cohort(),
                basis == null ? term.basis() : basis,
                figure.ofPeriod() ? term.from() : null,
                Map.of());
    }
}
