package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.model.LoginAttempts;
import cn.yinfeng.app.people.model.PasswordPolicy;
import cn.yinfeng.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {
    private static final PasswordPolicy POLICY = new PasswordPolicy(10, 1, java.util.List.of());
    private static final Instant NOON = Instant.parse("2023-05-31T04:00:00Z");

    private static LoginAttempts after(int failures) {
        LoginAttempts attempts = LoginAttempts.none(NOON);
        for (int i = 0; i < failures; i++) {
            attempts = attempts.charged(NOON);
        }
        return attempts;
    }

    @Test
    void four_failures_cost_nothing_and_each_further_one_twice_the_wait() {
        assertThat(after(4).blocked(NOON)).isFalse();
        assertThat(after(5).secondsLeft(NOON)).isEqualTo(15);
        assertThat(after(6).secondsLeft(NOON)).isEqualTo(30);
        assertThat(after(7).blocked(NOON.plusSeconds(59))).isTrue();
        assertThat(after(7).blocked(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        assertThat(after(60).secondsLeft(NOON)).isEqualTo(900);
    }

    @Test
    void half_a_day_without_a_try_is_forgotten() {
        Instant tomorrow = NOON.plus(Duration.ofHours(13));
        assertThat(after(9).charged(tomorrow)).isEqualTo(new LoginAttempts(1, tomorrow, tomorrow));
    }

    @Test
    void a_password_counts_characters_not_bytes() {
        assertThat(POLICY.against("wang", "old", "春江潮水连海平海上明")).isEmpty();
        assertThat(POLICY.against("wang", "old", "春江潮水连海平海上"))
                .map(Refusal::code)
                .contains("PEOPLE-006");
        assertThat(POLICY.against("wang.fang-2023", "old", " Wang.Fang-2023"))
                .map(Refusal::code)
                .contains("PEOPLE-007");
    }
}
