package cn.yinfeng.app.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.plan.Allocations.Step;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SplittingTest {
    private static final UUID ZONE = Ids.next();

    private static Allocation part(int unit, @Nullable String published, @Nullable String dispatch) {
        return part(Ids.next(), unit, null, published, dispatch, "");
    }

    private static Allocation part(
            UUID id,
            int unit,
            @Nullable UUID parent,
            @Nullable String published,
            @Nullable String dispatch,
            String shared) {
        return new Allocation(
                id, unit, "", parent, Decimals.read(published), Decimals.read(dispatch), shared, List.of(), "");
    }

    private static Splitting whole(String published, @Nullable String dispatch, Allocation... parts) {
        var numbers = new Numbers(Decimals.read(published), Decimals.read(dispatch), Numbers.Base.NONE, "");
        return new Splitting(numbers, null, false, true, List.of(parts));
    }

    @Test
    void parts_may_come_to_more_and_the_difference_is_told() {
        var settled = whole("15", null, part(1, "10", null), part(2, "8", null))
                .settle("")
                .orThrow();
        assertThat(settled.event().getFirst().published().difference()).isEqualByComparingTo("3");
    }

    @Test
    void parts_may_not_come_to_less_in_silence() {
        var split = whole("15", null, part(1, "10", null), part(2, "4.9", null));
        assertThatThrownBy(() -> split.settle(" ").orThrow())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PLAN-041")
                .hasMessageContaining("0.1");
        assertThat(split.settle("余下由管委会直接承担").orThrow().state()).hasSize(2);
    }

    @Test
    void the_dispatch_number_is_split_beside_the_published_one() {
        var split = whole("15", "20", part(1, "8", "10"), part(2, "7", "9"));
        assertThatThrownBy(() -> split.settle("").orThrow()).hasMessageContaining("PLAN-041");
        var enough = whole("15", "20", part(1, "8", "10"), part(2, "7", "10"))
                .settle("")
                .orThrow();
        assertThat(enough.event().getFirst().published().difference()).isEqualByComparingTo("0");
        assertThat(enough.event().getFirst().dispatch().difference()).isEqualByComparingTo("0");
    }

    @Test
    void every_level_is_held_to_its_own_whole_and_carries_its_own_reason() {
        var zone = part(ZONE, 1, null, "15", null, "");
        var park = part(Ids.next(), 2, ZONE, "14", null, "");
        assertThatThrownBy(() -> whole("15", null, zone, park).settle("").orThrow())
                .hasMessageContaining("PLAN-041");
        var settled = whole("15", null, zone, park).settle("一个园区待定").orThrow();
        assertThat(settled.state().getFirst().lessReason()).isEqualTo("一个园区待定");
        assertThat(settled.state().getLast().lessReason()).isEmpty();
    }

    @Test
    void a_number_shared_by_several_units_counts_once() {
        var one = part(Ids.next(), 1, null, "15", null, "联合招商组");
        var other = part(Ids.next(), 2, null, "15", null, "联合招商组");
        var settled = whole("15", null, one, other).settle("").orThrow();
        assertThat(settled.event().getFirst().published().sum()).isEqualByComparingTo("15");
        var different = part(Ids.next(), 2, null, "14", null, "联合招商组");
        assertThatThrownBy(() -> whole("15", null, one, different).settle("").orThrow())
                .hasMessageContaining("PLAN-046");
    }

    @Test
    void what_is_undecided_names_units_but_gives_no_numbers() {
        var undecided = Numbers.of(null);
        var named = new Splitting(undecided, null, true, true, List.of(part(1, null, null)));
        assertThat(named.settle("").orThrow().state()).hasSize(1);
        var numbered = new Splitting(undecided, null, true, true, List.of(part(1, "3", null)));
        assertThatThrownBy(() -> numbered.settle("").orThrow()).hasMessageContaining("PLAN-040");
    }

    @Test
    void shares_do_not_sum() {
        var split = new Splitting(
                Numbers.of(new BigDecimal("90")),
                null,
                false,
                false,
                List.of(part(1, "90", null), part(2, "80", null)));
        assertThat(split.settle("").orThrow().event().getFirst().published().sum())
                .isNull();
    }

    @Test
    void rows_that_do_not_hang_together_are_refused() {
        var lost = part(Ids.next(), 1, Ids.next(), "15", null, "");
        assertThatThrownBy(() -> whole("15", null, lost).settle("").orThrow()).hasMessageContaining("PLAN-044");
        UUID one = Ids.next();
        UUID other = Ids.next();
        var circle = whole("15", null, part(one, 1, other, "15", null, ""), part(other, 2, one, "15", null, ""));
        assertThatThrownBy(() -> circle.settle("").orThrow()).hasMessageContaining("PLAN-044");
        assertThatThrownBy(() -> whole("15", null, part(1, "15", null), part(1, "15", null))
                        .settle("")
                        .orThrow())
                .hasMessageContaining("PLAN-045");
    }

    private static Allocation phased(String number, Due... phases) {
        return new Allocation(Ids.next(), 1, "", null, Decimals.read(number), null, "", List.of(phases), "");
    }

    private static Due due(String from, String to, String value) {
        return new Due(LocalDate.parse(from), LocalDate.parse(to), new BigDecimal(value));
    }

    @Test
    void phases_sum_to_the_number_and_do_not_overlap() {
        Due first = due("2021-01-01", "2021-06-30", "6");
        assertThat(whole("15", null, phased("15", first, due("2021-07-01", "2021-12-31", "9")))
                        .settle("")
                        .orThrow()
                        .state())
                .hasSize(1);
        assertThatThrownBy(() -> whole("15", null, phased("15", first, due("2021-07-01", "2021-12-31", "8.9")))
                        .settle("")
                        .orThrow())
                .hasMessageContaining("PLAN-042");
        assertThatThrownBy(() -> whole("15", null, phased("15", first, due("2021-06-30", "2021-12-31", "9")))
                        .settle("")
                        .orThrow())
                .hasMessageContaining("PLAN-043");
    }

    @Property
    void an_even_split_sums_exactly(
            @ForAll @LongRange(min = 0, max = 100_000_000) long hundredths,
            @ForAll @IntRange(min = 1, max = 600) int parts) {
        var number = new BigDecimal(hundredths).movePointLeft(2);
        List<BigDecimal> split = Even.split(number, parts, false);
        assertThat(split.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(number);
        assertThat(split.getFirst().subtract(split.getLast())).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void projects_are_split_whole_and_quarters_end_with_their_quarter() {
        assertThat(Even.split(new BigDecimal("5"), 3, true))
                .containsExactly(new BigDecimal("2"), new BigDecimal("2"), new BigDecimal("1"));
        var phases = Even.phase(
                new BigDecimal("5"), LocalDate.of(2021, 2, 20), LocalDate.of(2021, 12, 31), Step.QUARTER, true);
        assertThat(phases)
                .extracting(Due::to)
                .startsWith(LocalDate.of(2021, 3, 31))
                .endsWith(LocalDate.of(2021, 12, 31));
        assertThat(phases).hasSize(4);
    }
}
