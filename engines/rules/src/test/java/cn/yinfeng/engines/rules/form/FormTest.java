package cn.yinfeng.engines.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Shipped;
import cn.yinfeng.engines.rules.lamp.LampRule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The common of a rule text as fields, and changes that touch nothing else. */
class FormTest {
    private static final String FUNDS = Objects.requireNonNull(Shipped.lamps().get("funds-behind-pace.yaml"));
    private static final String SILENCE = Objects.requireNonNull(Shipped.lamps().get("silence.yaml"));
    private static final String RATES = Objects.requireNonNull(Shipped.schemes().get("delivery-rates.yaml"));

    private static Form form(String text) {
        return Form.of("a.yaml", text).orThrow();
    }

    private static Field field(String text, String path) {
        return form(text).fields().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }

    private static String changed(String text, String path, String value) {
        return form(text).apply(List.of(new Change(path, value))).orThrow();
    }

    private static Fault refused(String text, String path, String value) {
        Checked<String> applied = form(text).apply(List.of(new Change(path, value)));
        assertThat(applied).isInstanceOf(Checked.Faulty.class);
        return applied.problems().getFirst();
    }

    /** A lamp with one level whose condition is given. */
    private static String lamp(String when) {
        return """
                code: X
                kind: lamp
                name: { zh: 甲, en: A }
                source: 文号〔2025〕1 号 · 第一条
                from: 2025-01-01   # 起
                vocabulary:
                  额: { type: money, en: amount }
                  率: { type: number, en: rate }
                  日: { type: date, en: day }
                  类: { type: text, en: class }
                levels:
                  - when: %s
                    then: { lamp: RED, say: { zh: 是, en: is } }
                otherwise: { say: { zh: 否, en: not } }
                """.formatted(when);
    }

    @Test
    void the_thresholds_of_a_lamp_are_fields_with_words() {
        assertThat(field(FUNDS, "levels[0].when#1").value()).isEqualTo("30");
        assertThat(field(FUNDS, "levels[0].when#1").label().zh()).isEqualTo("落后百分点 大于");
        assertThat(field(FUNDS, "levels[0].when#1").label().en()).isEqualTo("points behind pace is more than");
        assertThat(field(FUNDS, "levels[0].when#1").group().en()).isEqualTo("level 1 · red");
        assertThat(field(FUNDS, "levels[1].when#1").label().zh()).isEqualTo("落后百分点 从（含）");
        assertThat(field(FUNDS, "levels[1].when#2").label().zh()).isEqualTo("落后百分点 到（含）");
        assertThat(field(FUNDS, "levels[1].when#2").value()).isEqualTo("30");
        assertThat(field(SILENCE, "levels[0].when#1").label().zh()).isEqualTo("状态日 大于 加月(最近进展日, □)");
    }

    @Test
    void source_days_and_examples_are_fields() {
        assertThat(field(FUNDS, "from").value()).isEqualTo("2025-01-01");
        assertThat(field(FUNDS, "to").value()).isEmpty();
        assertThat(field(FUNDS, "source").value()).startsWith("银川市 2025 年");
        assertThat(field(FUNDS, "examples[0].given.年度计划到位资金").kind()).isEqualTo(Field.Kind.MONEY);
        assertThat(field(FUNDS, "examples[0].expect").choices()).contains("RED", "GREY");
    }

    @Test
    void weights_bounds_formulas_and_rounding_of_a_scheme_are_fields() {
        assertThat(field(RATES, "full").value()).isEqualTo("100");
        assertThat(field(RATES, "items[0].weight").value()).isEqualTo("10");
        assertThat(field(RATES, "items[0].weight").group().zh()).isEqualTo("履约");
        assertThat(field(RATES, "items[0].formula#1").value()).isEqualTo("0.9");
        assertThat(field(RATES, "items[0].formula#1").kind()).isEqualTo(Field.Kind.PERCENT);
        assertThat(field(RATES, "items[0].formula#1").label().zh()).isEqualTo("权重 × 履约率 ÷ □");
        assertThat(field(RATES, "items[4].cap").value()).isEqualTo("6");
        assertThat(field(RATES, "rounding.mode").choices()).contains("HALF_UP").doesNotContain("UNNECESSARY");
        assertThat(field(RATES, "measures.失实数据条数.missing").value()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            额 >= 万元(500)                     | MONEY  | 500万元     | 额 不小于
            亿元(1) < 额                        | MONEY  | 1亿元       | 额 大于
            率 > -5                             | NUMBER | -5          | 率 大于
            率 - 5 > 率                         | NUMBER | 5           | 率 − □ 大于 率
            日 > date("2025-03-01")             | DATE   | 2025-03-01  | 日 大于 date(□)
            类 = "园区"                         | TEXT   | 园区        | 类 等于
            率 between 1 and 率                 | NUMBER | 1           | 率 从（含）
            率 in (1..率)                       | NUMBER | 1           | 率 高于（不含）
            率 in [率..9)                       | NUMBER | 9           | 率 低于（不含）
            not(率 > 3) and 日 > 日             | NUMBER | 3           | 率 大于
            日 > 日 or (率 <= 3 and 日 > 日)    | NUMBER | 3           | 率 不大于
            """)
    void a_literal_is_told_by_what_it_is_the_threshold_of(String when, Field.Kind kind, String value, String label) {
        Field field = field(lamp(when), "levels[0].when#1");
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.value()).isEqualTo(value);
        assertThat(field.label().zh()).isEqualTo(label);
    }

    @Test
    void changing_a_threshold_changes_its_characters_and_nothing_else() {
        assertThat(changed(FUNDS, "levels[0].when#1", "25"))
                .isEqualTo(FUNDS.replace("when: 落后百分点 > 30", "when: 落后百分点 > 25"));
        assertThat(changed(RATES, "items[0].formula#1", "85%")).isEqualTo(RATES.replace("履约率 / 0.9 }", "履约率 / 0.85 }"));
        assertThat(changed(lamp("额 > 万元( 500 )"), "levels[0].when#1", "1.5亿元")).isEqualTo(lamp("额 > 亿元(1.5)"));
    }

    @Test
    void several_changes_are_made_at_once() {
        String both = form(FUNDS)
                .apply(List.of(new Change("levels[1].when#1", "5"), new Change("levels[1].when#2", "25")))
                .orThrow();
        assertThat(both).isEqualTo(FUNDS.replace("[10..30]", "[5..25]"));
    }

    @Test
    void a_last_day_is_put_in_and_taken_out_again_with_its_line() {
        String ended = changed(FUNDS, "to", "2025-12-31");
        assertThat(ended).isEqualTo(FUNDS.replace("from: 2025-01-01\n", "from: 2025-01-01\nto: 2025-12-31\n"));
        assertThat(LampRule.check("a.yaml", ended).orThrow().head().to()).isPresent();
        assertThat(changed(ended, "to", "")).isEqualTo(FUNDS);
        assertThat(changed(lamp("率 > 1"), "to", "2026-01-01")).contains("from: 2025-01-01   # 起\nto: 2026-01-01\n");
    }

    @Test
    void the_value_that_stands_changes_nothing_for_any_field_of_any_shipped_text() {
        shipped()
                .forEach(text -> form(text)
                        .fields()
                        .forEach(field -> assertThat(changed(text, field.path(), field.value()))
                                .isEqualTo(text)));
    }

    @Test
    void a_new_value_is_read_back_and_no_other_field_changes_for_any_field_of_any_shipped_text() {
        shipped().forEach(text -> {
            List<Field> before = form(text).fields();
            for (Field field : before) {
                other(field).forEach(value -> {
                    List<String> wanted = before.stream()
                            .map(each -> each.equals(field) ? value : each.value())
                            .toList();
                    assertThat(form(changed(text, field.path(), value)).fields())
                            .as(field.path() + " := " + value)
                            .extracting(Field::value)
                            .isEqualTo(wanted);
                });
            }
        });
    }

    private static Stream<String> shipped() {
        return Stream.concat(Shipped.lamps().values().stream(), Shipped.schemes().values().stream())
                .filter(text -> text.matches("(?s).*\\nkind: (lamp|scheme)\\n.*"));
    }

    private static Stream<String> other(Field field) {
        return switch (field.kind()) {
            case NUMBER -> Stream.of("7", "0.125");
            case PERCENT -> Stream.of("0.75");
            case MONEY -> Stream.of("3.5亿元", "12万元");
            case DATE -> Stream.of("2027-02-28");
            case CHOICE -> field.choices().stream();
            case TEXT ->
                Stream.of("府办〔2026〕7 号", "a: b # c", "\"甲\" 'x' \\n, [y] {z}", "- 甲", "& *x !y | > % @ `", "甲:");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "levels[0].when#1, 30 or true",
        "levels[0].when#1, ''",
        "levels[0].when#1, 1e9",
        "levels[0].when#1, １０",
        "from, 2025-02-30",
        "from, 明天",
        "examples[0].expect, PINK",
        "examples[0].given.到位资金, 4000",
        "source, ''"
    })
    void a_value_of_another_kind_is_refused_with_its_place(String path, String value) {
        Fault fault = refused(FUNDS, path, value);
        assertThat(fault.code()).isEqualTo(FaultCode.WRONG_SHAPE);
        assertThat(fault.path()).isEqualTo(path);
        assertThat(fault.place().line()).isGreaterThan(1);
    }

    @Test
    void hostile_values_reach_no_other_field() {
        for (String value :
                List.of("x\nlevels: []", "x\r\ncode: Y", "x\u0000", "x\u2028y: z", "\uD800", "\u0085a: b")) {
            assertThat(refused(FUNDS, "source", value).code()).isEqualTo(FaultCode.WRONG_SHAPE);
        }
        String plain = lamp("类 = \"园区\"");
        for (String value : List.of("x\" or true or \"", "a # b", "a: b", "\\", "}", "x'y", "a\nb")) {
            assertThat(refused(plain, "levels[0].when#1", value).code()).isEqualTo(FaultCode.WRONG_SHAPE);
        }
        assertThat(refused(FUNDS, "levels[0].then.say", "x").code()).isEqualTo(FaultCode.UNKNOWN_FIELD);
    }

    @Test
    void literals_are_found_in_quoted_and_folded_formulas() {
        String quoted = lamp("\"类 = \\\"园区\\\" and 率 > 3\"");
        assertThat(changed(quoted, "levels[0].when#2", "4")).isEqualTo(quoted.replace("率 > 3", "率 > 4"));
        String single = lamp("'率 > 3'");
        assertThat(changed(single, "levels[0].when#1", "4")).isEqualTo(single.replace("率 > 3", "率 > 4"));
        String folded = lamp("率 > 3\n        and 额 > 万元(5)");
        assertThat(changed(folded, "levels[0].when#2", "6万元")).isEqualTo(folded.replace("万元(5)", "万元(6)"));
        String beyondThePlane = lamp("率 > 3").replace("甲", "\uD840\uDC0B甲");
        assertThat(changed(beyondThePlane, "levels[0].when#1", "4"))
                .isEqualTo(beyondThePlane.replace("率 > 3", "率 > 4"));
        String windows = FUNDS.replace("\n", "\r\n");
        assertThat(changed(windows, "to", "2025-12-31")).contains("from: 2025-01-01\r\nto: 2025-12-31\r\n");
    }

    @Test
    void a_text_with_faults_still_has_the_fields_of_its_sound_parts() {
        String heavier = changed(RATES, "items[0].weight", "15");
        assertThat(cn.yinfeng.engines.rules.scheme.Scheme.check("a.yaml", heavier)
                        .problems())
                .extracting(Fault::code)
                .contains(FaultCode.WEIGHTS_DIFFER);
        assertThat(changed(heavier, "items[1].weight", "15")).contains("weight: 15, formula: 权重 * 开工率");
        assertThat(form(FUNDS.replace("when: 落后百分点 > 30", "when: 落后 >> 30")).fields())
                .isNotEmpty();
        assertThat(Form.of("a.yaml", "kind: [").problems()).isNotEmpty();
        assertThat(Form.of("a.yaml", "kind: figure").problems()).isNotEmpty();
    }
}
