package cn.yinfeng.engines.rules.lamp;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Shipped;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.formula.Step;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A lamp's rule from its text to its light, and what is said of a text that is none. */
class LampRuleTest {
    private static final String START = Objects.requireNonNull(Shipped.lamps().get("start-overdue.yaml"));

    private static LampRule rule(String text) {
        return LampRule.check("a.yaml", text).orThrow();
    }

    private static Facts facts(LampRule rule, String... facts) {
        Map<String, Value> values = new HashMap<>();
        for (int at = 0; at < facts.length; at += 2) {
            Type type = rule.vocabulary().find(facts[at]).orElseThrow().type();
            values.put(facts[at], type.read(facts[at + 1]).orElseThrow());
        }
        return new Facts(values);
    }

    private static List<Fault> faults(String text) {
        return LampRule.check("a.yaml", text).problems();
    }

    @Test
    void the_first_level_that_holds_lights_its_colour_with_a_reason_in_both_languages() {
        LampRule rule = rule(START);
        Verdict verdict = rule.verdict(
                facts(rule, "计划开工日", "2025-01-10", "已退出", "否", "已开工", "否", "有正当理由", "否", "状态日", "2025-04-30"));
        assertThat(verdict.lamp()).isEqualTo(Lamp.RED);
        assertThat(verdict.reason().zh()).isEqualTo("计划 2025-01-10 开工，已连续 4 个月应开工未开工");
        assertThat(verdict.reason().en()).isEqualTo("planned to start on 2025-01-10, overdue for 4 months in a row");
    }

    @Test
    void every_step_to_the_light_is_told() {
        LampRule rule = rule(START);
        Verdict verdict = rule.verdict(
                facts(rule, "计划开工日", "2025-01-10", "已退出", "否", "已开工", "否", "有正当理由", "否", "状态日", "2025-02-01"));
        assertThat(verdict.lamp()).isEqualTo(Lamp.YELLOW);
        assertThat(verdict.steps().stream().map(step -> step.sentence().zh()))
                .containsExactly(
                        "应开工未开工月数 = 月末数(计划开工日, 状态日)（月末数(2025-01-10, 2025-02-01)） = 1",
                        "非（已退出） 且 非（已开工） 且 非（有正当理由） 且 应开工未开工月数 ≥ 3（非（否） 且 非（否） 且 非（否） 且 1 ≥ 3） 不成立",
                        "非（已退出） 且 非（已开工） 且 非（有正当理由） 且 应开工未开工月数 ≥ 1（非（否） 且 非（否） 且 非（否） 且 1 ≥ 1） 成立");
        assertThat(verdict.steps().get(1).parts().stream().map(Step::value))
                .containsExactly(
                        new Value.Truth(true), new Value.Truth(true), new Value.Truth(true), new Value.Truth(false));
    }

    @Test
    void a_missing_fact_lights_grey_and_never_normal() {
        LampRule rule = rule(START);
        Verdict nothing = rule.verdict(Facts.NONE);
        assertThat(nothing.lamp()).isEqualTo(Lamp.GREY);
        assertThat(nothing.reason().zh()).isEqualTo("缺少“已退出”；缺少“已开工”；缺少“有正当理由”；缺少“计划开工日”；缺少“状态日”");
        assertThat(rule.light(facts(rule, "已开工", "否", "有正当理由", "否", "状态日", "2025-02-01")))
                .isEqualTo(Lamp.GREY);
    }

    @Test
    void a_fact_that_cannot_matter_may_be_missing() {
        LampRule rule = rule(START);
        assertThat(rule.light(facts(rule, "已开工", "是"))).isEqualTo(Lamp.NORMAL);
    }

    @Test
    void a_rule_holds_from_its_first_day_to_its_last() {
        LampRule rule = rule(START.replace("from: 2025-01-01", "from: 2025-01-01\nto: 2025-12-31"));
        assertThat(List.of("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01").stream()
                        .map(day -> rule.head().holds(LocalDate.parse(day))))
                .containsExactly(false, true, true, false);
        assertThat(faults(START.replace("from: 2025-01-01", "from: 2025-01-01\nto: 2024-12-31"))
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.DATES_CROSS);
    }

    @Test
    void a_misspelt_name_is_shown_at_its_line_and_column() {
        Fault fault = faults(START.replace("应开工未开工月数 >= 3", "应开工末开工月数 >= 3")).getFirst();
        assertThat(fault.line(true)).isEqualTo("a.yaml:19:52 levels[0].when RULE-023 名称 应开工末开工月数 没有声明。是不是“应开工未开工月数”？");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String text = START.replace("source:", "sourse:")
                .replace("lamp: RED", "lamp: ORANGE")
                .replace("type: boolean, en: started", "type: bool, en: started");
        assertThat(faults(text).stream().map(Fault::code))
                .contains(
                        FaultCode.UNKNOWN_FIELD, FaultCode.MISSING_FIELD, FaultCode.NOT_ONE_OF, FaultCode.UNKNOWN_NAME);
    }

    @Test
    void no_source_no_load() {
        assertThat(faults(START.replaceAll("(?m)^source:.*\n", ""))
                        .getFirst()
                        .reason()
                        .en())
                .isEqualTo("source is missing");
    }

    @Test
    void an_example_that_the_rule_does_not_keep_is_refused_with_the_reason() {
        Fault fault =
                faults(START.replaceFirst("expect: YELLOW", "expect: NORMAL")).getFirst();
        assertThat(fault.code()).isEqualTo(FaultCode.EXAMPLE_FAILS);
        assertThat(fault.line(true)).contains("例子 2 应得 NORMAL，实得 YELLOW", "到 2025-03-31 未开工");
        assertThat(faults(START.replace("应开工未开工月数 >= 3", "应开工未开工月数 > 3"))
                        .getFirst()
                        .code())
                .isEqualTo(FaultCode.EXAMPLE_FAILS);
    }

    @Test
    void every_colour_needs_an_example_and_so_does_the_edge() {
        assertThat(faults(START.replace("expect: RED", "expect: RED ").replaceAll("(?s)  - name: 第三个月末\n.*?RED \n", ""))
                        .getFirst()
                        .line(false))
                .contains("expect: RED");
        assertThat(faults(START.substring(0, START.indexOf("examples:"))).stream()
                        .map(Fault::code))
                .contains(FaultCode.NO_EXAMPLE);
    }

    @Test
    void a_sentence_may_only_name_what_is_declared() {
        Fault fault = faults(START.replace("{状态日} 未开工", "{状态曰} 未开工")).getFirst();
        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_PARAMETER);
        assertThat(fault.fix().zh()).isEqualTo("是不是“状态日”？");
    }

    @Test
    void yaml_that_could_do_more_than_state_a_rule_is_refused() {
        assertThat(List.of(
                        "code: !!java.net.URL [\"http://localhost\"]",
                        "a: &a [*a]",
                        "a: &x 1\nb: *x",
                        "--- {}\n--- {}",
                        "a: 1\na: 2",
                        "? [complex]\n: 1",
                        "[1, 2]",
                        "just a text",
                        "",
                        "a: \u0000",
                        "a: [".repeat(300),
                        "a: 'x"))
                .allSatisfy(text -> assertThat(LampRule.check("a.yaml", text))
                        .isInstanceOf(Checked.Faulty.class)
                        .extracting(Checked::problems)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .isNotEmpty());
    }

    @Test
    void a_text_beyond_all_measure_is_refused_before_it_is_read() {
        assertThat(faults("#".repeat(200_000)).getFirst().code()).isEqualTo(FaultCode.TOO_LARGE);
    }
}
