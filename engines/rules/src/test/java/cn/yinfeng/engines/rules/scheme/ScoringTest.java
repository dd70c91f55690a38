package cn.yinfeng.engines.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Shipped;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Points, bounds, groups, ties and missing facts. */
class ScoringTest {
    private static final String TEXT = Objects.requireNonNull(Shipped.schemes().get("delivery-rates.yaml"));
    private static final Scheme SCHEME =
            Scheme.check("delivery-rates.yaml", TEXT).orThrow();
    private static final String FACTS = """
            单位,指标,数值
            甲县,类别,县区
            甲县,履约率,45/50
            甲县,开工率,36/50
            甲县,资金到位率,24%
            甲县,投产率,18/50
            甲县,三个500强项目数,1
            乙县,类别,县区
            乙县,履约率,20/21
            乙县,开工率,18/21
            乙县,资金到位率,36%
            乙县,投产率,9/21
            乙县,失实数据条数,2
            """;

    private static UnitFacts facts(String csv) {
        return FactsCsv.read("facts.csv", csv, SCHEME).orThrow();
    }

    private static Value number(String text) {
        return Type.NUMBER.read(text).orElseThrow();
    }

    private static Standing standing(UnitFacts facts, String unit) {
        return Scoring.score(SCHEME, facts).of(unit).orElseThrow();
    }

    private static List<Fault> faults(String text) {
        return Scheme.check("a.yaml", text).problems();
    }

    @Test
    void every_point_is_bounded_exact_and_explained() {
        Standing second = standing(facts(FACTS), "甲县");
        assertThat(second.items().stream().map(item -> item.points().shown().zh()))
                .containsExactly("10", "18", "28", "21", "2", "0");
        assertThat(second.items().get(2).sentence().zh()).isEqualTo("权重 × 资金到位率 ÷ 0.3（35 × 0.24 ÷ 0.3） = 28");
        Standing first = standing(facts(FACTS), "乙县");
        assertThat(first.items().get(0).bound()).isTrue();
        assertThat(first.items().get(0).sentence().en())
                .isEqualTo(
                        "weight × fulfilment rate ÷ 0.9 (10 × 20/21 ÷ 0.9) = 2000/189 ≈ 10.5820, within its bounds 10");
        assertThat(first.items().get(5).points()).isEqualTo(number("-2"));
    }

    @Test
    void only_the_total_is_rounded_and_only_once() {
        Standing park = standing(
                facts(
                        "unit,measure,value\n丁园,类别,园区\n丁园,履约率,7/8\n丁园,开工率,6/8\n丁园,资金到位率,1/3\n丁园,投产率,5/8\n丁园,三个500强项目数,4\n丁园,失实数据条数,7\n"),
                "丁园");
        assertThat(park.exact()).contains(Exact.read("3581/36").orElseThrow());
        assertThat(park.total().orElseThrow().toPlainString()).isEqualTo("99.47");
    }

    @Test
    void a_missing_fact_is_an_undetermined_item_and_never_a_silent_zero() {
        Standing standing = standing(facts(FACTS.replace("甲县,投产率,18/50\n", "")), "甲县");
        assertThat(standing.rank()).isEmpty();
        assertThat(standing.total()).isEmpty();
        assertThat(standing.undetermined().stream().map(item -> item.item().code()))
                .containsExactly("production");
        assertThat(standing.undetermined().getFirst().sentence().zh()).endsWith("无法判定：缺少“投产率”");
    }

    @Test
    void what_a_missing_fact_counts_is_said_by_the_scheme_and_told_in_the_result() {
        assertThat(standing(facts(FACTS), "甲县").assumed()).containsExactly("失实数据条数");
        assertThat(standing(facts(FACTS), "乙县").assumed()).containsExactly("三个500强项目数");
    }

    @Test
    void groups_are_ranked_apart_and_a_unit_without_a_group_has_no_rank() {
        Ranking ranking = Scoring.score(SCHEME, facts(FACTS.replace("甲县,类别,县区", "甲县,类别,园区")));
        assertThat(ranking.groups().stream().map(Ranking.Group::name)).containsExactly("县区", "园区");
        assertThat(ranking.of("甲县").orElseThrow().rank()).contains(1);
        Standing nowhere = standing(facts(FACTS.replace("甲县,类别,县区\n", "")), "甲县");
        assertThat(nowhere.rank()).isEmpty();
        assertThat(nowhere.total()).isPresent();
    }

    @Test
    void the_order_of_the_facts_changes_nothing() {
        List<String> lines = FACTS.lines().toList();
        String reversed = lines.getFirst() + "\n"
                + String.join("\n", lines.subList(1, lines.size()).reversed());
        assertThat(Scoring.score(SCHEME, facts(reversed)).toString().replaceAll("@\\w+", ""))
                .isEqualTo(Scoring.score(SCHEME, facts(FACTS)).toString().replaceAll("@\\w+", ""));
    }

    @Test
    void equal_totals_fall_to_the_tie_breakers_and_then_share_a_place() {
        String three = "unit,measure,value\n" + tied("甲", "30%", "30%") + tied("乙", "15%", "60%")
                + tied("丙", "30%", "30%") + tied("丁", "0", "0");
        Ranking ranking = Scoring.score(SCHEME, facts(three));
        assertThat(ranking.groups().getFirst().standings().stream()
                        .map(standing -> standing.unit() + standing.rank().orElseThrow()))
                .containsExactly("丙1", "甲1", "乙3", "丁4");
    }

    private static String tied(String unit, String funding, String production) {
        return "%1$s,类别,县区\n%1$s,履约率,1\n%1$s,开工率,1\n%1$s,资金到位率,%2$s\n%1$s,投产率,%3$s\n"
                .formatted(unit, funding, production);
    }

    @Test
    void a_what_if_changes_one_fact_and_nothing_else() {
        UnitFacts facts = facts(FACTS);
        Ranking changed = Scoring.whatIf(SCHEME, facts, "甲县", "资金到位率", number("30%"));
        assertThat(changed.of("甲县").orElseThrow().total().orElseThrow().toPlainString())
                .isEqualTo("86.00");
        assertThat(standing(facts, "甲县").total().orElseThrow().toPlainString()).isEqualTo("79.00");
        assertThat(changed.of("乙县").orElseThrow().exact())
                .isEqualTo(standing(facts, "乙县").exact());
    }

    @Test
    void the_efficacy_coefficient_compares_with_the_best_and_the_worst_of_the_group() {
        String text = TEXT.substring(0, TEXT.indexOf("examples:"))
                        .replace(
                                "full: 100",
                                "full: 100\nacross:\n  最高: { how: MAX, of: 履约率, en: best }\n  最低: { how: MIN, of: 履约率, en: worst }")
                        .replace("formula: 权重 * 履约率 / 0.9", "formula: 权重 * ((履约率 - 最低) / (最高 - 最低) * 40 + 60) / 100")
                + """
                examples:
                  - given:
                      甲: { 类别: 县, 履约率: 90%, 开工率: 1, 资金到位率: 1, 投产率: 1 }
                      乙: { 类别: 县, 履约率: 60%, 开工率: 1, 资金到位率: 1, 投产率: 1 }
                      丙: { 类别: 县, 履约率: 75%, 开工率: 1, 资金到位率: 1, 投产率: 1 }
                      丁: { 类别: 园, 开工率: 1, 资金到位率: 1, 投产率: 1 }
                    expect: { 甲: { total: "100.00" }, 乙: { total: "96.00" }, 丙: { total: "98.00" }, 丁: { total: UNDETERMINED } }
                """;
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void a_scheme_that_contradicts_itself_is_refused() {
        assertThat(faults(TEXT.replace("full: 100", "full: 110")).getFirst().line(true))
                .contains("各项权重合计 100，满分写的是 110");
        assertThat(faults(TEXT.replace("weight: 2, cap: 6", "weight: 2, cap: -1"))
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.BOUNDS_CROSS);
        assertThat(faults(TEXT.replace("weight: 2, cap: 6", "weight: 2"))
                        .getFirst()
                        .line(false))
                .contains("cap is missing");
        assertThat(faults(TEXT.replace("{ measure: 投产率 }", "{ measure: 投产绿 }"))
                        .getFirst()
                        .fix()
                        .zh())
                .isEqualTo("是不是“投产率”？");
        assertThat(faults(TEXT.replace("code: start,", "code: fulfilment,"))
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.REPEATED_NAME);
        assertThat(faults(TEXT.replace("权重 * 开工率 / 0.8", "类别")).getFirst().code())
                .isEqualTo(FaultCode.WRONG_RESULT);
        assertThat(faults(TEXT.replace("mode: HALF_UP", "mode: NEAREST"))
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.NOT_ONE_OF);
        assertThat(faults(TEXT.substring(0, TEXT.indexOf("examples:")) + "examples: [{ given: {}, expect: {} }]")
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.WRONG_SHAPE);
        assertThat(faults(TEXT.replace("groupBy: 类别", "groupBy: 履约率"))
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.WRONG_RESULT);
        assertThat(faults(TEXT.replace("\"88.00\"", "\"88.01\"")).getFirst().line(true))
                .contains("投产 25；");
    }

    @Test
    void faults_of_a_sheet_name_row_and_column() {
        String sheet = "unit,measure,value\n甲县,履约绿,1\n甲县,履约率,高\n甲县,开工率,1\n甲县,开工率,1\n甲县\n";
        assertThat(FactsCsv.read("f.csv", sheet, SCHEME).problems().stream().map(fault -> fault.line(true)))
                .containsExactly(
                        "f.csv:2:2 RULE-050 方案没有指标 履约绿。是不是“履约率”？",
                        "f.csv:3:3 RULE-052 高 不是数。改成数",
                        "f.csv:5:2 RULE-051 甲县 的 开工率 给了两次。只留一行",
                        "f.csv:6:1 RULE-006 本行 的写法不对。应为 单位,指标,数值");
    }

    @Test
    void a_quoted_cell_an_empty_value_and_a_mark_at_the_start_are_read() {
        UnitFacts facts = facts("\uFEFFunit,measure,value\r\n\"甲县\",\"履约率\",\"1\"\r\n甲县,开工率,\r\n");
        assertThat(facts.units().get("甲县")).isNotNull().satisfies(given -> {
            assertThat(given.find("履约率")).contains(number("1"));
            assertThat(given.find("开工率")).isEmpty();
        });
    }

    @Test
    void a_hundred_units_by_forty_items_are_scored_anew_within_fifty_milliseconds() {
        Scheme large = large();
        UnitFacts facts = FactsCsv.read("f.csv", largeFacts(), large).orThrow();
        for (int round = 0; round < 5; round++) {
            Scoring.score(large, facts);
        }
        long before = System.nanoTime();
        Ranking changed = Scoring.whatIf(large, facts, "单位7", "m3", number("0.99"));
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        assertThat(changed.groups().getFirst().standings())
                .hasSize(100)
                .allMatch(it -> it.rank().isPresent());
        assertThat(milliseconds).isLessThan(50);
    }

    private static Scheme large() {
        var text = new StringBuilder(
                "code: BIG\nkind: scheme\nname: { zh: 大, en: big }\nsource: 一百个单位四十项的测算\nfrom: 2025-01-01\nfull: 100\nmeasures:\n");
        IntStream.range(0, 40).forEach(i -> text.append("  m%d: { type: number, en: m%d }\n".formatted(i, i)));
        text.append("items:\n");
        IntStream.range(0, 40)
                .forEach(i -> text.append(
                        "  - { code: i%1$d, name: { zh: 项, en: item }, weight: 2.5, formula: \"if m%1$d >= 0.9 then 权重 else 权重 * m%1$d / 0.9\" }\n"
                                .formatted(i)));
        text.append(
                "rounding: { places: 2, mode: HALF_UP }\nranking: { by: ROUNDED }\nexamples: [{ given: { 甲: { m0: 1 } }, expect: { 甲: { total: UNDETERMINED } } }]\n");
        return Scheme.check("big.yaml", text.toString()).orThrow();
    }

    private static String largeFacts() {
        var sheet = new StringBuilder("unit,measure,value\n");
        for (int unit = 0; unit < 100; unit++) {
            for (int measure = 0; measure < 40; measure++) {
                sheet.append("单位%d,m%d,%d/157\n".formatted(unit, measure, (unit * 37 + measure * 11) % 157));
            }
        }
        return sheet.toString();
    }
}
