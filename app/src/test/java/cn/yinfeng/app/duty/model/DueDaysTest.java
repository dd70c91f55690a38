package cn.yinfeng.app.duty.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.app.platform.rules.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDaysTest {
    private static final Workdays WORKDAYS = Workdays.of(ShippedRules.of("duty"));

    private static List<String> days(Rhythm rhythm, String from, String to) {
        return new DueDays(WORKDAYS)
                .of(rhythm, LocalDate.parse(from), LocalDate.parse(to))
                .map(LocalDate::toString)
                .toList();
    }

    private static Rhythm every(Every every, int interval) {
        return new Rhythm(every, interval, 1, null, null, null, null, false, null, null);
    }

    private static Rhythm on(Every every, @Nullable Integer month, @Nullable Integer day, boolean after) {
        return new Rhythm(every, 1, 1, null, month, day, null, after, null, null);
    }

    @Test
    void every_thursday_begins_with_the_first_thursday_and_ends_with_the_last() {
        var thursday = new Rhythm(Every.WEEK, 1, 1, 4, null, null, null, false, "17:00", null);
        assertThat(days(thursday, "2021-03-01", "2021-03-18"))
                .containsExactly("2021-03-04", "2021-03-11", "2021-03-18");
        assertThat(days(thursday, "2021-03-05", "2021-03-17")).containsExactly("2021-03-11");
    }

    @Test
    void without_a_day_the_end_of_the_period_counts() {
        assertThat(days(every(Every.MONTH, 1), "2021-01-10", "2021-03-31"))
                .containsExactly("2021-01-31", "2021-02-28", "2021-03-31");
        assertThat(days(every(Every.QUARTER, 1), "2021-02-20", "2021-12-31"))
                .containsExactly("2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31");
        assertThat(days(every(Every.HALF_YEAR, 1), "2021-02-20", "2022-03-01"))
                .containsExactly("2021-06-30", "2021-12-31");
        assertThat(days(every(Every.WEEK, 1), "2021-03-01", "2021-03-14")).containsExactly("2021-03-07", "2021-03-14");
    }

    @Test
    void every_two_months_is_due_by_the_end_of_the_second() {
        assertThat(days(every(Every.MONTH, 2), "2021-02-20", "2021-12-31"))
                .containsExactly("2021-03-31", "2021-05-31", "2021-07-31", "2021-09-30", "2021-11-30");
    }

    @Test
    void the_25th_is_the_last_day_in_a_month_that_is_shorter_than_the_day() {
        assertThat(days(on(Every.MONTH, null, 25, false), "2021-01-01", "2021-02-28"))
                .containsExactly("2021-01-25", "2021-02-25");
        assertThat(days(on(Every.MONTH, null, 31, false), "2021-01-01", "2021-03-31"))
                .containsExactly("2021-01-31", "2021-02-28", "2021-03-31");
    }

    @Test
    void a_month_of_a_quarter_or_year_is_counted_within_it() {
        assertThat(days(on(Every.QUARTER, 3, 20, false), "2021-01-01", "2021-12-31"))
                .containsExactly("2021-03-20", "2021-06-20", "2021-09-20", "2021-12-20");
        assertThat(days(on(Every.YEAR, 1, 31, false), "2021-01-01", "2023-12-31"))
                .containsExactly("2021-01-31", "2022-01-31", "2023-01-31");
    }

    @Test
    void what_is_due_after_its_period_falls_behind_the_end_of_the_plan_too() {
        assertThat(days(on(Every.MONTH, null, 5, true), "2021-11-01", "2021-12-31"))
                .containsExactly("2021-12-05", "2022-01-05");
        assertThat(days(on(Every.QUARTER, null, 10, true), "2021-07-01", "2021-12-31"))
                .containsExactly("2021-10-10", "2022-01-10");
    }

    @Test
    void working_days_follow_the_published_calendar() {
        var fifth = new Rhythm(Every.MONTH, 1, 1, null, null, null, 5, false, null, null);
        assertThat(days(fifth, "2021-10-01", "2021-10-31")).containsExactly("2021-10-13");
        assertThat(days(fifth, "2021-02-01", "2021-02-28")).containsExactly("2021-02-05");
        assertThat(days(every(Every.WORKDAY, 1), "2021-10-07", "2021-10-11"))
                .containsExactly("2021-10-08", "2021-10-09", "2021-10-11");
    }

    @Test
    void a_year_without_a_published_calendar_has_plain_weekends() {
        assertThat(WORKDAYS.isWorkday(LocalDate.of(2035, 10, 1))).isTrue();
        assertThat(WORKDAYS.isWorkday(LocalDate.of(2035, 10, 6))).isFalse();
    }

    @Test
    void what_is_due_once_has_one_day() {
        var once = new Rhythm(Every.ONCE, 1, 1, null, null, null, null, false, null, LocalDate.of(2021, 6, 30));
        assertThat(days(once, "2021-01-01", "2021-12-31")).containsExactly("2021-06-30");
        assertThat(days(once, "2021-07-01", "2021-12-31")).isEmpty();
    }

    @Test
    void ten_days_come_three_times_a_month() {
        assertThat(days(every(Every.TEN_DAYS, 1), "2021-02-05", "2021-03-10"))
                .containsExactly("2021-02-10", "2021-02-20", "2021-02-28", "2021-03-10");
    }
}
