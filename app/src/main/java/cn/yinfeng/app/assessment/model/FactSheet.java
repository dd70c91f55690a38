package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.engines.rules.scheme.FactsCsv;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.UnitFacts;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of all participants as text, exact: what is scored is read from this text and from nothing else. */
public final class FactSheet {
    private final Map<String, Map<Integer, String>> values = new HashMap<>();

    public void put(Bound measure, int unit, String value) {
        values.computeIfAbsent(measure.name(), ignored -> new HashMap<>()).put(unit, value);
    }

    /** A fact that is not there is an empty cell. */
    public String text(List<Participant> participants, List<Bound> measures) {
        var sheet = new Csv().line("unit", "measure", "value");
        for (Participant each : participants) {
            for (Bound measure : measures) {
                String value = values.getOrDefault(measure.name(), Map.of()).get(each.unit());
                sheet.line(each.name(), measure.name(), value == null ? "" : value);
            }
        }
        return sheet.text();
    }

    /** A rate keeps its numerator and denominator, so that both can be recognised; a rate of nothing is missing. */
    public static Optional<String> written(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> Optional.of(figure.numerator());
            case MONEY -> Optional.of(figure.numerator() + "分");
            case RATE -> rate(figure.numerator(), figure.denominator());
        };
    }

    private static Optional<String> rate(String numerator, @Nullable String denominator) {
        return denominator == null || new BigInteger(denominator).signum() == 0
                ? Optional.empty()
                : Optional.of(numerator + "/" + denominator);
    }

    public static UnitFacts read(String text, Scheme scheme) {
        return FactsCsv.read("facts.csv", text, scheme).orThrow();
    }

    /** The values as they are written, by unit name and measure; missing ones are left out. */
    public static Map<String, Map<String, String>> values(String text) {
        var values = new HashMap<String, Map<String, String>>();
        text.lines().skip(1).forEach(line -> {
            List<String> cells = FactsCsv.cells(line);
            if (!cells.getLast().isEmpty()) {
                values.computeIfAbsent(cells.getFirst(), ignored -> new HashMap<>())
                        .put(cells.get(1), cells.getLast());
            }
        });
        return values;
    }
}
