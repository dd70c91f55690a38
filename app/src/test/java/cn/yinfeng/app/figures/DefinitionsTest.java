package cn.yinfeng.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.Definitions;
import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.model.IndicatorRules;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Definitions are dated texts with a source, and their examples hold. */
class DefinitionsTest {
    private static final String RATE = """
            code: startRate
            order: 1
            name: { zh: 开工率, en: Start rate }
            kind: RATE
            from: 2023-01-01
            source: 某市2023年办法第三条
            text: { zh: 已开工比已签约, en: started over signed }
            numerator: { subjectsWithAny: [start], among: signed }
            denominator: { sum: signed }
            examples:
              - name: one of two
                on: 2023-05-31
                basis: REPORTED
                given:
                  - { subject: 甲, indicator: signed, period: 2023-02-10, amount: 1 }
                  - { subject: 甲, indicator: start, period: 2023-03-10, amount: 1 }
                  - { subject: 乙, indicator: signed, period: 2023-02-10, amount: 1 }
                expect: { numerator: 1, denominator: 2 }
            """;
    private static final List<String> KNOWN = List.of("signed", "start");

    private static Definitions read(String... texts) {
        return Definitions.of(
                java.util.stream.Stream.of(texts)
                        .map(text -> RuleFile.read("start-rate.yaml", text))
                        .toList(),
                KNOWN);
    }

    @Test
    void the_seven_shipped_figures_hold_in_2021_and_in_2023_and_their_examples_hold() {
        List<String> indicators = IndicatorRules.of(ShippedRules.of("ledger")).versions().stream()
                .flatMap(version -> version.indicators().stream().map(each -> each.code()))
                .toList();
        Definitions shipped = Definitions.of(ShippedRules.of("figures"), indicators);
        assertThat(indicators).hasSize(16);
        for (String day : List.of("2021-05-19", "2023-05-31")) {
            assertThat(shipped.on(LocalDate.parse(day)))
                    .extracting(Definition::code)
                    .containsExactly(
                            "signedCount",
                            "contractAmount",
                            "fundsInPlace",
                            "fulfilmentRate",
                            "startRate",
                            "fundingRate",
                            "productionRate");
        }
        assertThat(shipped.find("fulfilmentRate", LocalDate.of(2023, 5, 31))
                        .orElseThrow()
                        .file()
                        .source())
                .contains("没有定义")
                .contains("默认口径");
    }

    @Test
    void an_example_that_does_not_hold_stops_the_start() {
        assertThatThrownBy(() -> read(RATE.replace("numerator: 1,", "numerator: 2,")))
                .isInstanceOf(RuleFault.class)
                .hasMessage("start-rate.yaml: the example “one of two” does not hold");
    }

    @Test
    void an_indicator_that_nobody_knows_stops_the_start() {
        assertThatThrownBy(() -> read(RATE.replace("[start]", "[strat]")))
                .hasMessage("start-rate.yaml.numerator: no such indicator: strat");
    }

    @Test
    void a_misspelt_field_or_a_rate_without_denominator_stops_the_start() {
        assertThatThrownBy(() -> read(RATE.replace("among:", "amnog:"))).hasMessageContaining("unknown field amnog");
        assertThatThrownBy(() -> read(RATE.replace("denominator: { sum: signed }\n", "")))
                .hasMessageContaining("a rate, and nothing else, has a denominator");
    }

    @Test
    void a_new_version_follows_the_old_one_and_both_stay_readable() {
        String old = RATE.replace("from: 2023-01-01", "from: 2020-01-01\nto: 2022-12-31");
        Definitions both = read(old, RATE);
        assertThat(both.on(LocalDate.of(2022, 12, 31)))
                .extracting(each -> each.file().from().getYear())
                .containsExactly(2020);
        assertThat(both.on(LocalDate.of(2023, 1, 1)))
                .extracting(each -> each.file().from().getYear())
                .containsExactly(2023);
        assertThatThrownBy(() -> read(RATE, RATE)).hasMessageContaining("defined twice");
    }

    @Test
    void what_is_money_is_said() {
        assertThat(IndicatorRules.of(ShippedRules.of("ledger")).on(LocalDate.of(2023, 5, 31)))
                .filteredOn(each -> each.kind() == Indicators.Kind.MONEY)
                .extracting(each -> each.code())
                .containsExactly("contractAmount", "fundsInPlace", "fixedAssetInvestment", "handMoney");
    }
}
