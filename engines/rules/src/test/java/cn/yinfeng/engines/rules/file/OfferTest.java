package cn.yinfeng.engines.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Examined;
import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Shipped;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a screen needs of a text beside its faults: the facts it asks for, its examples run, its levels in words. */
class OfferTest {
    private static final String SILENCE = Objects.requireNonNull(Shipped.lamps().get("silence.yaml"));
    private static final String RATES = Objects.requireNonNull(Shipped.schemes().get("delivery-rates.yaml"));

    /** All that the text asks for but its day of last progress, and these. */
    private static List<Declared> without(Declared... more) {
        var offered = new ArrayList<>(
                LampRule.check("a.yaml", SILENCE).orThrow().vocabulary().all());
        offered.removeIf(each -> each.name().equals("最近进展日"));
        offered.addAll(List.of(more));
        return offered;
    }

    @Test
    void a_text_that_asks_for_what_nobody_gives_is_told_so_where_it_asks() {
        var last = new Declared("最近进展日", Type.DATE, Words.same("最近进展日"));
        assertThat(Offer.faults("a.yaml", SILENCE, "vocabulary", without(last))).isEmpty();
        List<Fault> faults = Offer.faults("a.yaml", SILENCE, "vocabulary", without());
        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.NOT_OFFERED);
        assertThat(faults.getFirst().path()).isEqualTo("vocabulary.最近进展日");
        assertThat(faults.getFirst().reason().en()).contains("最近进展日");
    }

    @Test
    void a_fact_that_is_given_as_another_kind_of_value_is_told() {
        var last = new Declared("最近进展日", Type.NUMBER, Words.same("最近进展日"));
        assertThat(Offer.faults("a.yaml", SILENCE, "vocabulary", without(last)))
                .extracting(Fault::code)
                .containsExactly(FaultCode.OFFERED_OTHERWISE);
    }

    @Test
    void every_example_of_a_lamp_is_told_with_its_result() {
        List<ExampleResult> examples = LampRule.examine("a.yaml", SILENCE).examples();
        assertThat(examples).hasSizeGreaterThan(5).allMatch(ExampleResult::passed);
        assertThat(examples.get(1).name()).isEqualTo("满两个月");
        assertThat(examples.get(1).expected()).isEqualTo("YELLOW");
        assertThat(examples.get(1).given()).contains(new ExampleResult.Given("最近进展日", "2024-04-10"));
        assertThat(examples.get(1).reason().en()).contains("no progress since 2024-04-10");
    }

    @Test
    void examples_that_fail_are_told_with_what_came_out_and_the_levels_still_read() {
        Examined<LampRule> examined = LampRule.examine("a.yaml", SILENCE.replace("无进展月数 >= 2", "无进展月数 >= 1"));
        ExampleResult first = examined.examples().getFirst();
        assertThat(first.passed()).isFalse();
        assertThat(first.expected()).isEqualTo("NORMAL");
        assertThat(first.got()).isEqualTo("YELLOW");
        assertThat(examined.readable().orElseThrow().told().get(2).zh())
                .startsWith("黄：")
                .endsWith("无进展月数 ≥ 1");
        assertThat(examined.checked().problems()).extracting(Fault::code).containsOnly(FaultCode.EXAMPLE_FAILS);
    }

    @Test
    void every_unit_of_an_example_of_a_scheme_is_told_with_its_total_and_place() {
        Examined<Scheme> examined = Scheme.examine("a.yaml", RATES);
        assertThat(examined.examples()).hasSize(7).allMatch(ExampleResult::passed);
        assertThat(examined.examples().get(1).name()).endsWith(" · 乙县");
        assertThat(examined.examples().get(1).got()).isEqualTo("88.00 #1");
        assertThat(examined.examples().get(2).got()).isEqualTo("UNDETERMINED");
        assertThat(examined.readable().orElseThrow().told().getFirst().zh()).startsWith("履约（10）：权重 × 履约率");
        Examined<Scheme> lighter = Scheme.examine("a.yaml", RATES.replace("total: \"88.00\"", "total: \"87.00\""));
        assertThat(lighter.examples()).filteredOn(each -> !each.passed()).hasSize(1);
    }

    @Test
    void a_text_is_filed_by_what_it_says_at_first_sight() {
        assertThat(Glance.at("a.yaml", "code: X\nkind: lamp").orThrow())
                .isEqualTo(new Glance("lamp", "X", Words.same("X"), ""));
        assertThat(Glance.at("a.yaml", "kind: lamp").problems()).isNotEmpty();
    }
}
