package cn.yinfeng.app.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleState;
import cn.yinfeng.engines.rules.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Act LEADER =
            new Act(new UUID(0, 7), "李四", "leader", 3, Instant.parse("2025-12-01T01:02:03.000004Z"));

    private static Version version(String text) {
        var content = new Content(RuleKind.LAMP, "X", Words.same("X"), "文号 · 条款", text, "0".repeat(32));
        return new Version(ID, 3, RuleState.ADOPTED, content, DAY, null, 1);
    }

    @Test
    void a_signature_covers_the_text_and_who_signed_it_when_and_for_what_day() {
        Signature signature = Signature.of(Signature.Kind.ADOPTION, version("when: x > 30"), LEADER, DAY, "");
        assertThat(signature.covers(version("when: x > 30"))).isTrue();
        assertThat(signature.covers(version("when: x > 31"))).isFalse();
        var other = new Act(new UUID(0, 8), LEADER.name(), LEADER.role(), LEADER.post(), LEADER.at());
        assertThat(new Signature(signature.kind(), other, DAY, "", signature.digest()).covers(version("when: x > 30")))
                .isFalse();
        assertThat(new Signature(signature.kind(), LEADER, DAY.plusDays(1), "", signature.digest())
                        .covers(version("when: x > 30")))
                .isFalse();
    }

    @Test
    void ending_a_version_does_not_break_what_was_signed_for_its_adoption() {
        Signature signature = Signature.of(Signature.Kind.ADOPTION, version("text"), LEADER, DAY, "");
        assertThat(signature.covers(version("text").until(DAY.plusYears(1)))).isTrue();
    }
}
