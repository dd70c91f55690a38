package cn.yinfeng.app.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ships, and which texts are refused at the start. */
class CountingRulesTest {
    private static final List<String> KNOWN = List.of("fundsInPlace");
    private static final String TEXT = """
            code: T-COUNTING
            source: 测试〔1〕号
            from: 2026-01-01
            zh: 签批后计入
            en: once signed
            counts: SIGNED
            indicators: [fundsInPlace]
            examples:
              - { given: { counts: SIGNED, firstDay: 2026-07-01, indicator: fundsInPlace, basis: REPORTED, period: 2026-07, signed: NO }, expect: waits }
            """;

    private static CountingRules read(String text) {
        return CountingRules.of(List.of(RuleFile.read("counting.yaml", text)), KNOWN);
    }

    @Test
    void as_shipped_an_entry_counts_once_it_is_entered() {
        List<String> indicators = IndicatorRules.of(ShippedRules.of("ledger")).versions().stream()
                .flatMap(version -> version.indicators().stream())
                .map(Indicator::code)
                .toList();
        CountingRules rules = CountingRules.of(ShippedRules.of("ledger"), indicators);
        assertThat(rules.on(LocalDate.of(2026, 11, 22)).counts()).isEqualTo(Counts.ENTERED);
        assertThat(rules.indicators()).contains("fundsInPlace", "signed").doesNotContain("handCount");
    }

    @Test
    void a_text_whose_example_does_not_hold_is_refused() {
        assertThat(read(TEXT).on(LocalDate.of(2026, 1, 1)).counts()).isEqualTo(Counts.SIGNED);
        assertThatThrownBy(() -> read(TEXT.replace("expect: waits", "expect: counts")))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("does not hold");
        assertThatThrownBy(() -> read(TEXT.replace("period: 2026-07,", "period: 2026-06,")))
                .isInstanceOf(RuleFault.class);
    }

    @Test
    void an_indicator_that_nobody_knows_and_a_field_that_nobody_reads_are_refused() {
        assertThatThrownBy(() -> read(TEXT.replace("indicators: [fundsInPlace]", "indicators: [funds]")))
                .hasMessageContaining("no such indicator: funds");
        assertThatThrownBy(() -> read(TEXT + "count: SIGNED\n")).hasMessageContaining("unknown field count");
    }

    @Test
    void two_texts_for_one_day_are_refused() {
        var file = RuleFile.read("counting.yaml", TEXT);
        assertThatThrownBy(() -> CountingRules.of(List.of(file, file), KNOWN)).hasMessageContaining("2 files say");
    }
}
