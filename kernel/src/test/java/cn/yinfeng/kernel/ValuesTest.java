package cn.yinfeng.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void the_published_rates_of_early_2023_round_half_up() {
        assertThat(Share.of(154, 157).percent(0)).isEqualByComparingTo("98");
        assertThat(Share.of(73, 134).percent(0)).isEqualByComparingTo("54");
        assertThat(Share.of(1, 200).percent(0)).isEqualByComparingTo("1");
        assertThat(Share.of(1, 0).isDefined()).isFalse();
    }

    @Test
    void a_period_is_read_as_people_write_it() {
        var may = Period.month(YearMonth.of(2023, 5));
        assertThat(Period.parse("2023-05")).contains(may);
        assertThat(Period.parse("2023年5月")).contains(may);
        assertThat(Period.parse("2023/5/31")).contains(Period.day(LocalDate.of(2023, 5, 31)));
        assertThat(Period.parse("2020年").map(Period::to)).contains(LocalDate.of(2020, 12, 31));
        assertThat(Period.parse("2023-02-30")).isEmpty();
        assertThat(Period.parse("五月")).isEmpty();
        assertThat(may.isOneMonth()).isTrue();
    }

    @Test
    void credit_codes_are_checked_by_the_standards_own_example() {
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.isValid("91110000101623741K")).isTrue();
        assertThat(CreditCode.isValid("911101066976941872")).isTrue();
        assertThat(CreditCode.isValid("91350211M0000XUF46")).isFalse();
        assertThat(CreditCode.hasShape("91350211M0000XUF46")).isTrue();
        assertThat(CreditCode.hasShape("9135O211M0000XUF46")).isFalse();
    }

    @Test
    void ids_sort_by_the_moment_they_were_made_and_say_their_version() {
        var earlier = Ids.at(1_000);
        var later = Ids.at(2_000);
        assertThat(earlier.toString()).isLessThan(later.toString());
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
    }
}
