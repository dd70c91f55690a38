package cn.yinfeng.engines.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What formulas are worth, exactly, and what they are worth where facts are missing. */
class FormulaTest {
    private static final Value YES = new Value.Truth(true);
    private static final Value NO = new Value.Truth(false);

    private static Value number(String text) {
        return new Value.Numeric(Exact.read(text).orElseThrow());
    }

    @Test
    void decimals_and_fractions_lose_nothing() {
        assertThat(Reading.value("0.1 + 0.2 = 0.3")).isEqualTo(YES);
        assertThat(Reading.value("1 / 3 * 3 = 1")).isEqualTo(YES);
        assertThat(Reading.value("a / b", "a", "154", "b", "157")).isEqualTo(number("154/157"));
        assertThat(Reading.value("2 + 3 * 4 - 6 / 2")).isEqualTo(number("11"));
    }

    @Test
    void money_is_exact_to_the_fen_at_a_threshold() {
        assertThat(Reading.value("到位资金 >= 亿元(1)", "到位资金", "1亿元")).isEqualTo(YES);
        assertThat(Reading.value("到位资金 >= 亿元(1)", "到位资金", "9999999999分")).isEqualTo(NO);
        assertThat(Reading.value("到位资金 / 计划资金 >= 0.9", "到位资金", "0.9亿元", "计划资金", "1亿元"))
                .isEqualTo(YES);
        assertThat(Reading.value("到位资金 / 3", "到位资金", "1分"))
                .isEqualTo(new Value.Money(Exact.read("1/3").orElseThrow()));
    }

    @Test
    void bounds_are_included_or_not_as_written() {
        assertThat(Reading.value("a in [10..30]", "a", "30")).isEqualTo(YES);
        assertThat(Reading.value("a in (10..30]", "a", "10")).isEqualTo(NO);
        assertThat(Reading.value("a in [10..30)", "a", "30")).isEqualTo(NO);
        assertThat(Reading.value("a between 10 and 30", "a", "10")).isEqualTo(YES);
        assertThat(Reading.value("状态 in (\"开工\", \"投产\")", "状态", "投产")).isEqualTo(YES);
    }

    @Test
    void months_are_counted_as_documents_count_them() {
        assertThat(Reading.value("月末数(计划日, date(\"2025-03-30\"))", "计划日", "2025-03-15"))
                .isEqualTo(number("0"));
        assertThat(Reading.value("月末数(计划日, date(\"2025-03-31\"))", "计划日", "2025-03-15"))
                .isEqualTo(number("1"));
        assertThat(Reading.value("月末数(计划日, date(\"2024-02-29\"))", "计划日", "2023-12-31"))
                .isEqualTo(number("3"));
        assertThat(Reading.value("月末数(计划日, date(\"2025-01-01\"))", "计划日", "2025-03-15"))
                .isEqualTo(number("0"));
        assertThat(Reading.value("满月数(计划日, date(\"2025-03-14\"))", "计划日", "2025-01-15"))
                .isEqualTo(number("1"));
        assertThat(Reading.value("天数(计划日, @\"2025-03-01\")", "计划日", "2025-02-28"))
                .isEqualTo(number("1"));
        assertThat(Reading.value("加月(计划日, 6)", "计划日", "2025-08-31"))
                .isEqualTo(new Value.Day(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_missing_fact_is_unknown_and_says_so_where_feel_would_say_false() {
        assertThat(Reading.value("状态 = \"开工\"")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("状态 != \"开工\"")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("状态 in (\"开工\")")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("a in [1..2]")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("not(p)")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("if p then 1 else 1")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("min(a, 1)")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("a + b"))
                .isEqualTo(new Value.Unknown(
                        List.of(new Words("缺少“a”", "a is missing"), new Words("缺少“b”", "b is missing"))));
    }

    @Test
    void what_is_settled_without_the_missing_fact_is_known() {
        assertThat(Reading.value("p and q", "p", "false")).isEqualTo(NO);
        assertThat(Reading.value("q or p", "p", "true")).isEqualTo(YES);
        assertThat(Reading.value("p and q", "p", "true")).isInstanceOf(Value.Unknown.class);
        assertThat(Reading.value("if p then a else 7", "p", "false")).isEqualTo(number("7"));
    }

    @Test
    void a_rule_may_ask_whether_a_fact_is_missing() {
        assertThat(Reading.value("a = null")).isEqualTo(YES);
        assertThat(Reading.value("a != null and a > 3", "a", "4")).isEqualTo(YES);
        assertThat(Reading.value("if a = null then 0 else a")).isEqualTo(number("0"));
    }

    @Test
    void a_division_by_zero_and_a_huge_number_are_unknown() {
        assertThat(Reading.value("a / b", "a", "1", "b", "0"))
                .isEqualTo(new Value.Unknown(List.of(new Words("除数为零：b", "division by zero: b"))));
        String square = "(" + "a * ".repeat(34) + "a)";
        assertThat(Reading.value(square + " * " + square, "a", "9".repeat(30))).isInstanceOf(Value.Unknown.class);
    }

    @Test
    void a_fact_of_another_kind_than_declared_is_unknown() {
        Facts wrong = new Facts(Map.of("a", new Value.Text("7")));
        assertThat(Reading.check("a > 3").orThrow().value(wrong)).isInstanceOf(Value.Unknown.class);
        Facts unknown = new Facts(Map.of("a", Value.Unknown.because("未核", "not checked")));
        assertThat(Reading.check("a > 3").orThrow().value(unknown))
                .isEqualTo(new Value.Unknown(List.of(new Words("未核", "not checked"))));
    }

    @Test
    void an_explanation_gives_the_value_of_each_clause_in_both_languages() {
        Step step = Reading.check("not(已开工) and 逾期月数 >= 3 and 到位资金 / 计划资金 < 0.9")
                .orThrow()
                .explain(Reading.facts("已开工", "false", "逾期月数", "4", "到位资金", "1000万元"));
        assertThat(step.sentence().zh()).endsWith("无法判定：缺少“计划资金”");
        assertThat(step.parts().stream().map(part -> part.sentence().zh()))
                .containsExactly(
                        "非（已开工）（非（否）） 成立", "逾期月数 ≥ 3（4 ≥ 3） 成立", "到位资金 ÷ 计划资金 < 0.9（1000万元 ÷ 未知 < 0.9） 无法判定：缺少“计划资金”");
        assertThat(step.parts().get(1).sentence().en()).isEqualTo("months overdue ≥ 3 (4 ≥ 3) holds");
    }

    @Test
    void numbers_are_read_exactly_or_not_at_all() {
        assertThat(Type.NUMBER.read("98.2%")).contains(number("0.982"));
        assertThat(Type.NUMBER.read("154/157")).contains(number("154/157"));
        assertThat(List.of("1e5", "NaN", "1/0", "", "1,000", "0x1", "１２", "9".repeat(31)))
                .allMatch(text -> Type.NUMBER.read(text).isEmpty());
        assertThat(Type.MONEY.read("500万元")).isEqualTo(Type.MONEY.read("500000000分"));
        assertThat(List.of("500", "500万", "万元", "1e3元"))
                .allMatch(text -> Type.MONEY.read(text).isEmpty());
        assertThat(List.of("2025-02-30", "2025-1-1", "+12025-01-01"))
                .allMatch(text -> Type.DATE.read(text).isEmpty());
    }
}
