package cn.yinfeng.app.portal;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.context.i18n.LocaleContextHolder;

/** Figures whose numbers a test sets. */
@TestComponent
@Primary
class FakeFigures implements Figures {
    private final Units units;
    private long watermark;
    private long started;

    FakeFigures(Units units) {
        this.units = units;
    }

    /** From now on this many of 157 projects have started. */
    void started(long projects) {
        started = projects;
        watermark++;
    }

    @Override
    public FigureTable table(Question question) {
        long at = question.watermark() == null ? watermark : question.watermark();
        UnitView unit = units.visible(question.unit());
        Stream<FigureRow> rows = question.split() == Split.UNITS
                ? Stream.concat(Stream.of(unit), units.children(unit.id()).stream())
                        .map(each -> row(each, CohortKind.ALL, "所有"))
                : Stream.of(row(unit, CohortKind.ALL, "所有"), row(unit, CohortKind.NEW, "本年"));
        return new FigureTable(question.on(), Long.toString(at), question.basis(), true, rows.toList());
    }

    @Override
    public FigureTable tableOnceSigned(Question question, Collection<Long> entries) {
        return table(question);
    }

    @Override
    public Map<Integer, Figure> each(String code, Collection<Integer> asked, Question question) {
        return Map.of();
    }

    @Override
    public Map<UUID, BigInteger> sums(Collection<UUID> subjects, Counting counting) {
        return Map.of();
    }

    private FigureRow row(UnitView unit, CohortKind kind, String label) {
        return new FigureRow(
                new RowUnit(unit.id(), unit.name()),
                new Cohort(kind, null, label),
                List.of(
                        new Figure("startRate", Figure.Kind.RATE, Long.toString(started), "157", null),
                        new Figure("contractAmount", Figure.Kind.MONEY, "1340000000005", null, "CNY")));
    }

    @Override
    public List<DefinitionView> definitions(LocalDate on) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return List.of(new DefinitionView(
                "startRate",
                english ? "Start rate" : "开工率",
                Figure.Kind.RATE,
                LocalDate.of(2023, 1, 1),
                null,
                english ? "city rule" : "市考核办法",
                english ? "started over signed" : "开工项目数除以签约项目数",
                "abc",
                Map.of("numerator", "started")));
    }
}
