package cn.yinfeng.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class RulebookTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private People people;

    @Test
    void the_shipped_texts_hold_for_everybody_without_an_own_version() {
        int county = people.unit("有规矩的县").id();
        assertThat(rulebook.inForce(RuleKind.LAMP, DAY).of(county))
                .extracting(RuleVersion::code)
                .contains("SUP-FUNDS-BEHIND-PACE", "SUP-SILENCE", "SUP-START-OVERDUE");
        assertThat(rulebook.inForce(RuleKind.SCHEME, DAY).of(county))
                .extracting(RuleVersion::code)
                .contains("ASM-DELIVERY-RATES");
    }

    @Test
    void a_shipped_text_holds_from_its_first_day() {
        int county = people.unit("早年的县").id();
        LocalDate first = LocalDate.of(2024, 3, 18);
        assertThat(rulebook.inForce(RuleKind.LAMP, first).of(county))
                .extracting(RuleVersion::code)
                .contains("SUP-SILENCE");
        assertThat(rulebook.inForce(RuleKind.LAMP, first.minusDays(1)).of(county))
                .extracting(RuleVersion::code)
                .doesNotContain("SUP-SILENCE");
    }

    @Test
    void a_shipped_text_is_found_by_its_hash() {
        int county = people.unit("查旧账的县").id();
        RuleVersion version = rulebook.inForce(RuleKind.LAMP, DAY).of(county).getFirst();
        assertThat(rulebook.byHash(version.hash())).contains(version);
        assertThat(rulebook.byHash("0".repeat(32))).isEmpty();
    }
}
