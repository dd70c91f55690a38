package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.people.Units.NewUnit;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class UnitsTest {
    @Autowired
    private Units units;

    @Autowired
    private People people;

    private UnitView city;
    private UnitView park;
    private UnitView other;

    @BeforeEach
    void a_city_with_a_park_and_another_city() {
        city = people.unit(people.root(), "平川市", "CITY");
        park = people.unit(city.id(), "高新园", "PARK");
        other = people.unit(people.root(), "远山市", "CITY");
    }

    @Test
    void people_see_their_own_unit_and_those_below_it() {
        assertThat(people.at(city, "clerk").call(() -> units.visible())).containsExactly(city, park);
        assertThat(people.at(park, "clerk").call(() -> units.visible())).containsExactly(park);
        assertThatThrownBy(() -> people.at(park, "clerk").run(() -> units.visible(city.id())))
                .isInstanceOf(Absent.class);
    }

    @Test
    void the_administrator_sees_all_units_but_has_the_scope_of_none() {
        Caller administrator = people.at(city, "administrator");
        assertThat(administrator.unit()).isZero();
        List<UnitView> seen = administrator.call(() -> units.visible());
        assertThat(seen).contains(city, park, other);
        assertThat(seen.indexOf(city)).isLessThan(seen.indexOf(park));
    }

    @Test
    void names_are_no_secret() {
        Caller clerk = people.at(park, "clerk");
        assertThat(clerk.call(() -> units.names(List.of(other.id(), park.id()))))
                .containsEntry(other.id(), other.name())
                .containsEntry(park.id(), park.name());
        assertThat(clerk.call(() -> units.children(city.id()))).containsExactly(park);
    }

    @Test
    void codes_names_and_the_root_are_taken_once() {
        Caller administrator = people.at(city, "administrator");
        refused(administrator, new NewUnit(city.id(), park.code(), "新园", "PARK", null, true), "PEOPLE-012");
        refused(administrator, new NewUnit(city.id(), "another-code", park.name(), "PARK", null, true), "PEOPLE-013");
        refused(administrator, new NewUnit(null, "second-root", "另一省", "PROVINCE", null, true), "PEOPLE-011");
        refused(administrator, new NewUnit(city.id(), "a-village", "某村", "VILLAGE", null, true), "PEOPLE-019");
    }

    private void refused(Caller caller, NewUnit unit, String code) {
        assertThatThrownBy(() -> caller.run(() -> units.create(unit)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_unit_moves_with_all_below_it_but_never_below_itself() {
        Caller administrator = people.at(city, "administrator");
        var below = new NewUnit(park.id(), city.code(), city.name(), "CITY", null, true);
        assertThatThrownBy(() -> administrator.run(() -> units.change(city.id(), below)))
                .hasMessageContaining("PEOPLE-016");
        var elsewhere = new NewUnit(other.id(), park.code(), "搬迁园", "PARK", "620102", false);
        administrator.run(() -> units.change(park.id(), elsewhere));
        assertThat(people.at(city, "clerk").call(() -> units.visible())).containsExactly(city);
        assertThat(people.at(other, "clerk").call(() -> units.visible()))
                .containsExactly(
                        other, new UnitView(park.id(), other.id(), park.code(), "搬迁园", "PARK", "620102", false));
    }
}
