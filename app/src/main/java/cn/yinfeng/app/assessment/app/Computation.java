package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.Content;
import cn.yinfeng.app.assessment.model.FactSheet;
import cn.yinfeng.app.assessment.model.Frame;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Results;
import cn.yinfeng.app.assessment.model.UnitSubject;
import cn.yinfeng.app.figures.FigureGroups;
import cn.yinfeng.app.figures.FigureGroups.Wanted;
import cn.yinfeng.app.figures.FigureGroups.When;
import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.Counting;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.engines.rules.value.Type;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * From a frame to its result. Everything is taken from the frame and from entries up to its watermark, nothing from how
 * units, rules or declarations stand today: the first computation and a replay are the same work.
 */
@Component
class Computation {
    private final FigureGroups groups;
    private final Figures figures;
    private final Schemes schemes;

    Computation(FigureGroups groups, Figures figures, Schemes schemes) {
        this.groups = groups;
        this.figures = figures;
        this.schemes = schemes;
    }

    Content of(Frame frame) {
        return Results.of(frame.heading(), schemes.of(frame.scheme()), facts(frame));
    }

    /** The facts of all participants, exact, as text. */
    String facts(Frame frame) {
        var sheet = new FactSheet();
        figures(frame, sheet);
        for (Bound measure : frame.measures()) {
            switch (measure.kind()) {
                case FIGURE -> {}
                case CLASS -> classes(frame, measure, sheet);
                case RECORDED -> records(frame, measure, sheet);
            }
        }
        return sheet.text(frame.participants(), frame.measures());
    }

    private void figures(Frame frame, FactSheet sheet) {
        var wanted = new HashMap<Bound, Wanted>();
        frame.measures().stream()
                .filter(each -> !each.hash().isEmpty())
                .forEach(each -> wanted.put(each, wanted(each)));
        Map<Integer, Set<Integer>> members = new HashMap<>();
        frame.participants().forEach(each -> members.put(each.unit(), Set.copyOf(each.members())));
        Map<Wanted, Map<Integer, Figure>> found = groups.of(Set.copyOf(wanted.values()), members, when(frame));
        wanted.forEach((measure, figure) -> Objects.requireNonNull(found.get(figure))
                .forEach((unit, value) ->
                        FactSheet.written(value).ifPresent(written -> sheet.put(measure, unit, written))));
    }

    static Wanted wanted(Bound measure) {
        return new Wanted(measure.code(), measure.hash(), measure.cohort(), measure.basis(), measure.since());
    }

    static When when(Frame frame) {
        return new When(frame.heading().on(), frame.heading().watermark());
    }

    static Counting counting(Frame frame, Bound measure) {
        return new Counting(
                measure.code(),
                frame.heading().from(),
                frame.heading().on(),
                frame.heading().watermark());
    }

    private static void classes(Frame frame, Bound measure, FactSheet sheet) {
        for (Participant each : frame.participants()) {
            String word = measure.words().get(each.kind());
            if (word != null) {
                sheet.put(measure, each.unit(), word);
            }
        }
    }

    /** What was never stated of a unit is missing; what was stated as none is 0. */
    private void records(Frame frame, Bound measure, FactSheet sheet) {
        var subjects = new HashMap<UUID, Integer>();
        frame.participants()
                .forEach(each -> subjects.put(UnitSubject.of(each.unit()).id(), each.unit()));
        Map<UUID, BigInteger> sums = figures.sums(List.copyOf(subjects.keySet()), counting(frame, measure));
        boolean money = schemes.of(frame.scheme())
                .vocabulary()
                .find(measure.name())
                .filter(each -> each.type() == Type.MONEY)
                .isPresent();
        sums.forEach((subject, sum) ->
                sheet.put(measure, Objects.requireNonNull(subjects.get(subject)), money ? sum + "分" : sum.toString()));
    }
}
