package cn.yinfeng.app.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.Progress.PaceFrom;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.app.plan.model.Measures.Measure;
import cn.yinfeng.app.plan.model.Standing.Result;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Measures MEASURES = Measures.of(ShippedRules.of("plan"));
    private static final Period YEAR = Period.year(Year.of(2021));

    private static Goal goal(Comparison comparison, String number, String measure) {
        Measure in = MEASURES.of(measure);
        return new Goal(comparison, in.exact(new BigDecimal(number)), in);
    }

    private static Result done(long numerator, long denominator) {
        return new Result(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Standing standing(Goal goal, Result done) {
        return Standing.of(goal, done, null);
    }

    @Test
    void ninety_percent_of_six_projects_is_six() {
        Goal ninety = goal(Comparison.AT_LEAST, "90", "%");
        assertThat(standing(ninety, done(5, 6)).missing()).isEqualTo(1);
        assertThat(standing(ninety, done(5, 6)).reached()).isFalse();
        assertThat(standing(ninety, done(6, 6)).reached()).isTrue();
        assertThat(standing(ninety, done(9, 10)).reached()).isTrue();
        assertThat(standing(ninety, done(9, 10)).missing()).isEqualTo(0);
    }

    @Test
    void at_least_includes_its_bound_and_above_excludes_it() {
        assertThat(standing(goal(Comparison.AT_LEAST, "40", "个"), done(40, 1)).reached())
                .isTrue();
        Standing above = standing(goal(Comparison.ABOVE, "40", "个"), done(40, 1));
        assertThat(above.reached()).isFalse();
        assertThat(above.missing()).isEqualTo(1);
        assertThat(standing(goal(Comparison.ABOVE, "40", "个"), done(41, 1)).reached())
                .isTrue();
    }

    @Test
    void money_compares_to_the_fen() {
        Goal fifteen = goal(Comparison.AT_LEAST, "15", "亿元");
        Standing oneFenShort = standing(fifteen, done(149_999_999_999L, 1));
        assertThat(oneFenShort.reached()).isFalse();
        assertThat(oneFenShort.missing()).isEqualTo(1);
        assertThat(standing(fifteen, done(150_000_000_000L, 1)).attainment()).isEqualTo(Share.of(1, 1));
        assertThat(goal(Comparison.AT_LEAST, "2.6", "亿元").amount())
                .isEqualByComparingTo(goal(Comparison.AT_LEAST, "26000", "万元").amount());
    }

    @Test
    void the_difference_is_attainment_less_pace() {
        Pace pace = Pace.byMonths(YEAR, LocalDate.of(2021, 6, 30));
        Standing standing = Standing.of(goal(Comparison.AT_LEAST, "15", "亿元"), done(60_000_000_000L, 1), pace);
        assertThat(standing.attainment()).isEqualTo(Share.of(2, 5));
        assertThat(standing.pace()).isEqualTo(Share.of(1, 2));
        assertThat(standing.difference()).isEqualTo(Share.of(-1, 10));
    }

    @Test
    void the_deadline_of_a_month_is_its_last_day() {
        assertThat(Pace.byMonths(YEAR, LocalDate.of(2021, 5, 31)).share()).isEqualTo(Share.of(5, 12));
        assertThat(Pace.byMonths(YEAR, LocalDate.of(2021, 5, 30)).share()).isEqualTo(Share.of(1, 3));
        assertThat(Pace.byMonths(YEAR, LocalDate.of(2020, 12, 31)).share()).isEqualTo(Share.of(0, 1));
        assertThat(Pace.byMonths(YEAR, LocalDate.of(2022, 3, 1)).share()).isEqualTo(Share.of(1, 1));
    }

    @Test
    void a_period_that_ends_within_a_month_is_all_due_on_its_last_day() {
        var campaign = new Period(LocalDate.of(2021, 2, 20), LocalDate.of(2021, 12, 15));
        assertThat(Pace.byMonths(campaign, LocalDate.of(2021, 12, 15)).share()).isEqualTo(Share.of(1, 1));
        assertThat(Pace.byMonths(campaign, LocalDate.of(2021, 12, 14)).share()).isEqualTo(Share.of(10, 11));
    }

    private static Allocation part(@Nullable String number, Due... phasing) {
        BigDecimal value = number == null ? null : new BigDecimal(number);
        return new Allocation(Ids.next(), 1, "", null, value, null, "", List.of(phasing), "");
    }

    private static Due due(String to, String value) {
        return new Due(LocalDate.of(2021, 1, 1), LocalDate.parse(to), new BigDecimal(value));
    }

    @Test
    void its_own_phasing_comes_before_twelfths() {
        Due half = due("2021-06-30", "2");
        Pace pace = Pace.byPhasing(
                        List.of(half, due("2021-12-31", "13")), new BigDecimal("15"), LocalDate.of(2021, 6, 30))
                .orElseThrow();
        assertThat(pace.share()).isEqualTo(Share.of(2, 15));
        assertThat(pace.from()).isEqualTo(PaceFrom.PHASING);
        assertThat(Pace.byPhasing(List.of(half), new BigDecimal("15"), LocalDate.of(2021, 6, 29))
                        .orElseThrow()
                        .share())
                .isEqualTo(Share.of(0, 1));
    }

    @Test
    void the_whole_has_a_phasing_only_where_all_its_parts_have_one() {
        LocalDate may = LocalDate.of(2021, 5, 31);
        var east = part("10", due("2021-05-31", "4"), due("2021-12-31", "6"));
        assertThat(Pace.together(List.of(east, part("5", due("2021-12-31", "5")), part(null)), may)
                        .orElseThrow()
                        .share())
                .isEqualTo(Share.of(4, 15));
        assertThat(Pace.together(List.of(east, part("5")), may)).isEmpty();
    }

    private static Target growth(String percent, @Nullable String base) {
        var content = new Content(
                "target",
                "到位资金年均增长",
                Comparison.GROWTH,
                new BigDecimal(percent),
                null,
                "%",
                false,
                "全省",
                new Content.When("", null, null, null),
                List.of(),
                null);
        var numbers = new Numbers(
                new BigDecimal(percent),
                new BigDecimal("20"),
                new Numbers.Base("2023年到位资金", Decimals.read(base), "亿元"),
                "");
        return new Target(
                Ids.next(),
                Ids.next(),
                1,
                content,
                new Words("", 0, 0, List.of(), null, ""),
                TargetState.ACCEPTED,
                null,
                numbers,
                0);
    }

    @Test
    void a_growth_is_reached_over_its_base_and_unknown_without_it() {
        Goal published =
                Goal.of(growth("15", "6000"), new BigDecimal("15"), MEASURES).orElseThrow();
        assertThat(published.amount()).isEqualByComparingTo("69000000000000");
        Goal dispatch =
                Goal.of(growth("15", "6000"), new BigDecimal("20"), MEASURES).orElseThrow();
        assertThat(dispatch.amount()).isEqualByComparingTo("72000000000000");
        assertThat(Goal.of(growth("15", null), new BigDecimal("15"), MEASURES)).isEmpty();
    }

    @Test
    void nothing_is_said_where_nothing_can_be_known() {
        Standing unknown = Standing.of(null, done(1, 1), Pace.byMonths(YEAR, LocalDate.of(2021, 5, 31)));
        assertThat(unknown.attainment()).isNull();
        assertThat(Objects.requireNonNull(unknown.pace())).isEqualTo(Share.of(5, 12));
        assertThat(standing(goal(Comparison.AT_LEAST, "90", "%"), done(0, 0)).reached())
                .isNull();
    }
}
