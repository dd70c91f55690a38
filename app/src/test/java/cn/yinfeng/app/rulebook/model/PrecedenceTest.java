package cn.yinfeng.app.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.engines.rules.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private static final int PROVINCE = 1;
    private static final int CITY = 2;
    private static final int COUNTY = 3;
    private static final int NEIGHBOUR = 4;
    private static final Map<Integer, Integer> PARENTS = Map.of(CITY, PROVINCE, COUNTY, CITY, NEIGHBOUR, CITY);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static RuleVersion version(@Nullable Integer unit, LocalDate from, @Nullable LocalDate to, String hash) {
        UUID id = unit == null ? null : UUID.randomUUID();
        return new RuleVersion(
                id, RuleKind.LAMP, "SUP-X", Words.same("X"), unit, from, to, "文号 · 条款", "text of " + hash, hash);
    }

    private static List<String> of(int unit, LocalDate day, RuleVersion... versions) {
        return new Precedence(day, PARENTS, List.of(versions))
                .of(unit).stream().map(RuleVersion::hash).toList();
    }

    private static final RuleVersion SHIPPED = version(null, LocalDate.of(2025, 1, 1), null, "shipped");

    @Test
    void without_an_own_version_the_shipped_text_holds() {
        assertThat(of(COUNTY, NEW_YEAR, SHIPPED)).containsExactly("shipped");
    }

    @Test
    void the_version_of_the_nearest_unit_above_wins() {
        RuleVersion city = version(CITY, NEW_YEAR, null, "city");
        RuleVersion province = version(PROVINCE, NEW_YEAR, null, "province");
        RuleVersion county = version(COUNTY, NEW_YEAR, null, "county");
        assertThat(of(COUNTY, NEW_YEAR, SHIPPED, county, province, city)).containsExactly("county");
        assertThat(of(NEIGHBOUR, NEW_YEAR, SHIPPED, county, province, city)).containsExactly("city");
        assertThat(of(PROVINCE, NEW_YEAR, SHIPPED, county, province, city)).containsExactly("province");
    }

    @Test
    void a_version_holds_from_its_first_day_to_its_last_both_included() {
        RuleVersion year = version(CITY, NEW_YEAR, LocalDate.of(2026, 12, 31), "year");
        assertThat(of(COUNTY, NEW_YEAR.minusDays(1), SHIPPED, year)).containsExactly("shipped");
        assertThat(of(COUNTY, NEW_YEAR, SHIPPED, year)).containsExactly("year");
        assertThat(of(COUNTY, LocalDate.of(2026, 12, 31), SHIPPED, year)).containsExactly("year");
        assertThat(of(COUNTY, LocalDate.of(2027, 1, 1), SHIPPED, year)).containsExactly("shipped");
    }

    @Test
    void when_the_nearest_version_has_ended_that_of_the_next_unit_above_holds_again() {
        RuleVersion county = version(COUNTY, NEW_YEAR, LocalDate.of(2026, 6, 30), "county");
        RuleVersion city = version(CITY, NEW_YEAR, null, "city");
        assertThat(of(COUNTY, LocalDate.of(2026, 6, 30), SHIPPED, county, city)).containsExactly("county");
        assertThat(of(COUNTY, LocalDate.of(2026, 7, 1), SHIPPED, county, city)).containsExactly("city");
    }

    @Test
    void of_two_shipped_texts_that_hold_the_one_that_began_later_is_meant() {
        RuleVersion newer = version(null, NEW_YEAR, null, "newer");
        assertThat(of(COUNTY, NEW_YEAR, newer, SHIPPED)).containsExactly("newer");
        assertThat(of(COUNTY, NEW_YEAR.minusDays(1), newer, SHIPPED)).containsExactly("shipped");
    }

    @Test
    void a_version_that_was_replaced_before_its_first_day_never_holds() {
        RuleVersion never = version(CITY, NEW_YEAR, NEW_YEAR.minusDays(1), "never");
        assertThat(of(CITY, NEW_YEAR, SHIPPED, never)).containsExactly("shipped");
        assertThat(of(CITY, NEW_YEAR.minusDays(1), SHIPPED, never)).containsExactly("shipped");
    }
}
