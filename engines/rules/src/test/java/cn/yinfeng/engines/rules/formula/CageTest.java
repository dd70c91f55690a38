package cn.yinfeng.engines.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a hostile or careless author may write, and what the cage answers. */
class CageTest {
    @TestFactory
    Stream<DynamicTest> nothing_outside_the_list_is_let_in() {
        return Stream.of(
                        "function(x) x + 1",
                        "function(x) external { java: { class: \"java.lang.Runtime\", method signature: \"exit(int)\" } }",
                        "{ f: function(x) f(x), r: f(1) }.r",
                        "for i in 1..1000000000 return i",
                        "for i in [1,2] return partial",
                        "some x in [1,2] satisfies x > 1",
                        "every x in [1,2] satisfies x > 1",
                        "[1,2,3][item > 1]",
                        "[1,2,3]",
                        "{a: 1}",
                        "a.b",
                        "计划日.year",
                        "a instance of number",
                        "a ** 999999999",
                        "1e999999999",
                        "0xFF",
                        "now()",
                        "today()",
                        "matches(状态, \"(a+)+$\")",
                        "replace(状态, \"a\", \"b\")",
                        "string join([\"a\"], 状态)",
                        "sum([])",
                        "count([])",
                        "sort([1], function(x,y) x < y)",
                        "get value({a:1}, \"a\")",
                        "a > 1 and > 5",
                        "a in (> 5)",
                        "min(list: [1,2])",
                        "java.lang.System.exit(0)",
                        "状态.getClass()",
                        "getClass(状态)",
                        "class",
                        "@\"2025-13-01\"",
                        "@\"P1Y\"",
                        "date(计划日)",
                        "date and time(\"2025-01-01T00:00:00\")",
                        "duration(\"P1Y\")",
                        "?",
                        "-",
                        "not(a)",
                        "null",
                        "null = null",
                        "a = null + 1",
                        "a and b",
                        "if a then 1 else 2",
                        "if p then 1",
                        "if p then 1 else \"x\"",
                        "round half up(a, 99)",
                        "round half up(a, b)",
                        "加月(计划日, 99999)",
                        "a /* hidden */ + 1",
                        "a // hidden",
                        "a; b",
                        "a == 1",
                        "p && q",
                        "\"never closed",
                        "状态 = \"a\\u0022\"",
                        "\"a\"\"b\"",
                        "不存在(a)",
                        "",
                        "   ",
                        "()",
                        "((a)",
                        "a)",
                        "a a",
                        "10亿元以上项目 + 1",
                        "逾期月数 >",
                        "> 3",
                        "\u202ea > 1",
                        "a\u00a0> 1",
                        "a > \u0661",
                        "ａ > 1")
                .map(text -> DynamicTest.dynamicTest("refuses " + text, () -> {
                    Fault fault = Reading.fault(text);
                    assertThat(fault.reason().zh()).isNotBlank();
                    assertThat(fault.fix().en()).isNotBlank();
                    assertThat(fault.place().line()).isEqualTo(1);
                }));
    }

    @Test
    void a_misspelt_name_is_refused_at_its_place_and_the_nearest_is_named() {
        Fault fault = Reading.fault("已开工 and 逾期月書 >= 3");
        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_NAME);
        assertThat(fault.place().column()).isEqualTo(9);
        assertThat(fault.line(true)).isEqualTo("formula:1:9 RULE-023 名称 逾期月書 没有声明。是不是“逾期月数”？");
        assertThat(fault.line(false))
                .isEqualTo("formula:1:9 RULE-023 the name 逾期月書 is not declared. did you mean \"逾期月数\"?");
    }

    @Test
    void a_misspelt_name_is_found_on_a_later_line_and_after_rare_characters() {
        assertThat(Reading.fault("已开工 and\n  逾期 >= 3").place().toString()).isEqualTo("Place[line=2, column=3]");
        assertThat(Reading.fault("状态 = \"\uD840\uDC0B\" and 逾期 > 1").place().column())
                .isEqualTo(15);
    }

    @Test
    void a_number_glued_to_a_name_is_no_number() {
        Fault fault = Reading.fault("10亿元以上项目 + 1");
        assertThat(fault.code()).isEqualTo(FaultCode.BAD_CHARACTER);
        assertThat(fault.fix().zh()).contains("万元(500)");
    }

    @Test
    void a_name_may_have_digits_inside() {
        assertThat(Reading.value("停滞3月 + 1", "停滞3月", "2")).isEqualTo(Reading.value("3"));
    }

    @Test
    void signs_of_a_chinese_keyboard_are_refused_with_the_sign_to_use() {
        assertThat(Reading.fault("逾期月数 ≥ 3").fix().zh()).isEqualTo("写成 >=");
        assertThat(Reading.fault("min（a，b）").fix().en()).isEqualTo("write (");
        assertThat(Reading.fault("状态 = “开工”").fix().en()).isEqualTo("write \"");
    }

    @Test
    void money_is_never_mixed_with_bare_numbers() {
        assertThat(Reading.fault("到位资金 > 5000000").fix().zh()).contains("万元(500)");
        assertThat(Reading.fault("到位资金 * 到位资金 > 万元(1)").code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(Reading.fault("到位资金 + 1").code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(Reading.fault("1 / 到位资金").code()).isEqualTo(FaultCode.WRONG_TYPE);
    }

    @Test
    void a_range_followed_by_and_must_be_bracketed_because_feel_parsers_read_past_it() {
        assertThat(Reading.fault("a in [1..2] and p").code()).isEqualTo(FaultCode.IN_NEEDS_BRACKETS);
        assertThat(Reading.fault("p in q and p").code()).isEqualTo(FaultCode.IN_NEEDS_BRACKETS);
        assertThat(Reading.check("(a in [1..2]) and p").problems()).isEmpty();
        assertThat(Reading.check("a in (1, 2) and p").problems()).isEmpty();
    }

    @Test
    void texts_have_no_order_and_kinds_do_not_mix() {
        assertThat(Reading.fault("状态 > \"开工\"").code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(Reading.fault("状态 = 1").code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(Reading.fault("状态 in (1, 2)").code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(Reading.fault("a between 1 and 已开工").code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(Reading.fault("计划日 > \"2025-01-01\"").code()).isEqualTo(FaultCode.WRONG_TYPE);
    }

    @TestFactory
    Stream<DynamicTest> what_is_too_much_is_refused_at_once() {
        return Stream.of(
                        "(".repeat(500) + "a" + ")".repeat(500),
                        "not(".repeat(200) + "p" + ")".repeat(200),
                        "-".repeat(900) + "a",
                        "- ".repeat(200) + "a",
                        "a" + " + a".repeat(240),
                        "if p then ".repeat(50) + "a" + " else b".repeat(50),
                        "p" + " and p".repeat(119),
                        "a" + " between a and a".repeat(60),
                        "a" + " in (a".repeat(12) + ")".repeat(12),
                        "min(".repeat(12) + "a" + ")".repeat(12) + "(".repeat(12),
                        "[".repeat(12) + "]".repeat(12),
                        "\"" + "x".repeat(900) + "\"",
                        "9".repeat(900),
                        "if if if if if if if if if if p",
                        "a" + "[".repeat(12),
                        "逾".repeat(1001))
                .map(text -> DynamicTest.dynamicTest("ends soon: " + text.substring(0, 12), () -> {
                    Reading.check(text);
                    long before = cpu();
                    Reading.check(text);
                    assertThat((cpu() - before) / 1_000_000).isLessThan(100);
                }));
    }

    @Test
    void a_chain_of_conditions_is_one_list_however_long() {
        String chain = "p" + " and p".repeat(35);
        assertThat(Reading.value(chain, "p", "true")).isEqualTo(Reading.value("true"));
    }

    @Test
    void a_name_is_usable_only_if_no_formula_could_misread_it() {
        assertThat(Stream.of("停滞月数", "_a1", "履约率_认定", "\uD840\uDC0B区").allMatch(Vocabulary::usable))
                .isTrue();
        assertThat(Stream.of(
                                "3月",
                                "a-b",
                                "a b",
                                "a\"b",
                                "a'b",
                                "",
                                "and",
                                "null",
                                "min",
                                "date",
                                "元",
                                "a.b",
                                "x\n",
                                "a；b",
                                "逾".repeat(41),
                                "é")
                        .noneMatch(Vocabulary::usable))
                .isTrue();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
