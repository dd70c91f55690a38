package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Faults;
import cn.yinfeng.engines.rules.file.Given;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.formula.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs a scheme's own examples: every named unit must have the total, and the rank where one is given. */
final class SchemeExamples {
    private static final String UNDETERMINED = "UNDETERMINED";

    private final Scheme scheme;
    private final Faults faults;
    private final List<ExampleResult> results = new ArrayList<>();
    private int number;

    SchemeExamples(Scheme scheme, Faults faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    /** One for each unit that an example expects something of. */
    List<ExampleResult> results() {
        return results;
    }

    void run(Section root) {
        faults.attempt(() -> root.sections("examples")).ifPresent(all -> {
            if (all.isEmpty()) {
                faults.add(root.fault(FaultCode.NO_EXAMPLE, new Words("given 与 expect", "given and expect")));
            }
            all.forEach(each -> faults.attempt(() -> compare(each)));
        });
    }

    private Section compare(Section example) {
        example.only("name", "given", "expect");
        Section given = example.section("given");
        Map<String, Facts> units = new LinkedHashMap<>();
        given.names().forEach(unit -> units.put(unit, Given.read(given.section(unit), scheme.vocabulary())));
        Ranking ranking = Scoring.score(scheme, new UnitFacts(units));
        Section expect = example.section("expect");
        if (expect.names().isEmpty()) {
            throw new Unreadable(example.at(
                    "expect",
                    FaultCode.WRONG_SHAPE,
                    Words.same("expect"),
                    new Words("单位: { total: \"79.00\", rank: 2 }", "unit: { total: \"79.00\", rank: 2 }")));
        }
        String name = example.find("name").orElse("" + ++number);
        for (String unit : expect.names()) {
            Section wanted = expect.section(unit).only("total", "rank");
            compare(wanted, unit, ranking);
            results.add(result(name + " · " + unit, given, wanted, unit, ranking));
        }
        return example;
    }

    private ExampleResult result(String name, Section given, Section wanted, String unit, Ranking ranking) {
        String total = wanted.text("total");
        String got = total(ranking, unit);
        String rank = wanted.find("rank").orElse("");
        String gotRank = rank.isEmpty() ? "" : rank(ranking, unit);
        return new ExampleResult(
                name,
                given.has(unit) ? Given.written(given.section(unit)) : List.of(),
                rank.isEmpty() ? total : total + " #" + rank,
                rank.isEmpty() ? got : got + " #" + gotRank,
                total.equals(got) && rank.equals(gotRank),
                why(ranking, unit));
    }

    private static String total(Ranking ranking, String unit) {
        return ranking.of(unit)
                .map(standing -> standing.total().map(Object::toString).orElse(UNDETERMINED))
                .orElse("–");
    }

    private static String rank(Ranking ranking, String unit) {
        return ranking.of(unit).flatMap(Standing::rank).map(Object::toString).orElse("–");
    }

    private void compare(Section wanted, String unit, Ranking ranking) {
        same(wanted, "total", unit, total(ranking, unit), why(ranking, unit));
        if (wanted.has("rank")) {
            same(wanted, "rank", unit, rank(ranking, unit), why(ranking, unit));
        }
    }

    private void same(Section wanted, String field, String unit, String found, Words why) {
        String expected = wanted.text(field);
        if (!expected.equals(found)) {
            faults.add(wanted.at(
                    field,
                    FaultCode.EXAMPLE_FAILS,
                    Words.same(unit + " " + field),
                    Words.same(expected),
                    Words.same(found),
                    why));
        }
    }

    /** The points of each item, so that the wrong one is seen at once. */
    private static Words why(Ranking ranking, String unit) {
        List<ItemScore> items = ranking.of(unit).map(Standing::items).orElse(List.of());
        return new Words(told(items, true), told(items, false));
    }

    private static String told(List<ItemScore> items, boolean chinese) {
        return items.stream()
                .map(item -> item.item().name().in(chinese) + " "
                        + item.points().shown().in(chinese))
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }
}
