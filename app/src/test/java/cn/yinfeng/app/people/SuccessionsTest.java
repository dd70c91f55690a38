package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.Units.NewUnit;
import cn.yinfeng.app.people.organisation.Organisation;
import cn.yinfeng.app.people.organisation.Organisation.Joining;
import cn.yinfeng.app.people.organisation.Organisation.MemberUnit;
import cn.yinfeng.app.people.organisation.SuccessionKind;
import cn.yinfeng.app.people.organisation.SuccessionView;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.people.organisation.SuccessionWish.Named;
import cn.yinfeng.app.people.organisation.SuccessionWish.Part;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Renames, moves, mergers, splits and closures, each from its day on. */
@ModuleTest
class SuccessionsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final String PAPER = "市编办〔2023〕12号";

    @Autowired
    private Organisation organisation;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private Caller administrator;
    private UnitView city;
    private UnitView east;
    private UnitView west;
    private UnitView park;

    @BeforeEach
    void a_city_with_two_counties_and_a_park() {
        administrator = people.at(people.root(), "administrator");
        city = people.unit(people.root(), "沿河市", "CITY");
        east = people.unit(city.id(), "东县", "COUNTY");
        west = people.unit(city.id(), "西县", "COUNTY");
        park = people.unit(east.id(), "东园", "PARK");
    }

    private SuccessionView record(SuccessionKind kind, LocalDate on, List<Integer> befallen, @Nullable Integer target) {
        return record(new SuccessionWish(kind, on, PAPER, "", befallen, target, null, List.of(), null));
    }

    private SuccessionView record(SuccessionWish wish) {
        return administrator.call(() -> organisation.record(wish));
    }

    private SuccessionView rename(UnitView unit, String name, LocalDate on) {
        return record(new SuccessionWish(
                SuccessionKind.RENAMED,
                on,
                PAPER,
                "",
                List.of(unit.id()),
                null,
                new Named(name, null, null),
                List.of(),
                null));
    }

    private List<String> names(Caller caller, LocalDate on) {
        return caller.call(() -> organisation.standing(on)).stream()
                .map(UnitView::name)
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_renamed_unit_keeps_its_number_and_its_old_name_in_old_times() {
        rename(east, "东区", DAY);
        Caller office = people.at(city, "office");
        assertThat(names(office, BEFORE)).contains(east.name()).doesNotContain("东区");
        assertThat(names(office, DAY)).contains("东区").doesNotContain(east.name());
        assertThat(office.call(() -> units.visible(east.id())).name()).isEqualTo("东区");
        SuccessionView told = office.call(() -> organisation.history(east.id())).getFirst();
        assertThat(told.document()).isEqualTo(PAPER);
        assertThat(told.units().getFirst().before()).isNotNull();
        assertThat(told.units().getFirst().after().name()).isEqualTo("东区");
    }

    @Test
    void a_moved_unit_changes_hands_on_its_day_and_the_scope_follows() {
        Caller left = people.at(east, "office");
        Caller right = people.at(west, "office");
        record(SuccessionKind.MOVED, DAY, List.of(park.id()), west.id());
        assertThat(names(left, BEFORE)).contains(park.name());
        assertThat(names(left, DAY)).doesNotContain(park.name());
        assertThat(names(right, DAY)).contains(park.name());
        assertThat(left.call(() -> units.visible())).extracting(UnitView::id).containsExactly(east.id());
        assertThat(right.call(() -> units.visible())).extracting(UnitView::id).containsExactly(west.id(), park.id());
    }

    @Test
    void a_merged_unit_ends_and_the_other_answers_for_its_past_and_for_what_stood_below_it() {
        Caller clerkOfEast = people.at(east, "clerk");
        record(SuccessionKind.MERGED, DAY, List.of(east.id()), west.id());
        Caller office = people.at(city, "office");
        assertThat(names(office, DAY)).contains(west.name(), park.name()).doesNotContain(east.name());
        assertThat(office.call(() -> units.children(city.id())))
                .extracting(UnitView::id)
                .containsExactly(west.id());
        assertThat(office.call(() -> units.children(west.id())))
                .extracting(UnitView::id)
                .containsExactly(park.id());
        assertThat(mask(west.id(), east.id())).as("its past is its own").isEqualTo(4);
        assertThat(mask(west.id(), park.id())).isEqualTo(1);
        assertThat(mask(city.id(), east.id())).isEqualTo(1);
        Caller again = people.caller(clerkOfEast.account());
        assertThat(again.unit()).as("who worked there works in the other now").isEqualTo(west.id());
    }

    private int mask(int unit, int of) {
        return jdbc.sql("SELECT get_byte(mask, :of) FROM people.subtree WHERE unit_id = :unit")
                .param("unit", unit)
                .param("of", of)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_unit_splits_and_one_of_the_new_ones_answers_for_its_past() {
        String one = east.code() + "-1";
        var parts =
                List.of(new Part(one, "东一区", "COUNTY", "620199"), new Part(east.code() + "-2", "东二区", "COUNTY", null));
        SuccessionView told = record(
                new SuccessionWish(SuccessionKind.SPLIT, DAY, PAPER, "", List.of(east.id()), null, null, parts, one));
        Caller office = people.at(city, "office");
        assertThat(names(office, BEFORE)).contains(east.name()).doesNotContain("东一区", "东二区");
        assertThat(names(office, DAY)).contains("东一区", "东二区").doesNotContain(east.name());
        int heir = told.units().getFirst().unit();
        assertThat(mask(heir, east.id())).isEqualTo(4);
        assertThat(office.call(() -> units.visible(park.id())).parentId()).isEqualTo(heir);
    }

    @Test
    void a_closed_unit_leaves_its_past_to_the_unit_above() {
        record(SuccessionKind.CLOSED, DAY, List.of(park.id()), null);
        assertThat(mask(east.id(), park.id())).isEqualTo(4);
        assertThat(people.at(east, "clerk").call(() -> units.asOf(DAY)).units())
                .filteredOn(each -> each.id() == park.id())
                .singleElement()
                .matches(each -> !each.standing());
        refused("PEOPLE-032", () -> record(SuccessionKind.MOVED, DAY, List.of(park.id()), west.id()));
    }

    @Test
    void what_is_to_come_takes_effect_when_it_comes() {
        LocalDate soon = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(40);
        rename(park, "明日园", soon);
        Caller office = people.at(city, "office");
        assertThat(office.call(() -> units.visible(park.id())).name()).isEqualTo(park.name());
        assertThat(names(office, soon)).contains("明日园");
        refused("PEOPLE-034", () -> rename(west, "远", soon.plusYears(2)));
    }

    @Test
    void what_does_not_fit_is_refused() {
        refused("PEOPLE-016", () -> record(SuccessionKind.MOVED, DAY, List.of(city.id()), park.id()));
        refused("PEOPLE-031", () -> record(SuccessionKind.MOVED, DAY, List.of(west.id()), park.id()));
        refused("PEOPLE-035", () -> record(SuccessionKind.CLOSED, DAY, List.of(people.root()), null));
        refused("PEOPLE-036", () -> record(SuccessionKind.MERGED, DAY, List.of(east.id()), null));
        refused("PEOPLE-038", () -> record(SuccessionKind.MERGED, DAY, List.of(east.id()), east.id()));
        refused("PEOPLE-013", () -> rename(east, west.name(), DAY));
        var zone = new NewUnit(city.id(), city.code() + "-z", "新区", "COUNTY", "62", true);
        refused("PEOPLE-030", () -> administrator.run(() -> units.create(zone)));
        rename(east, "东区", DAY);
        refused("PEOPLE-033", () -> record(SuccessionKind.CLOSED, BEFORE, List.of(east.id()), null));
    }

    @Test
    void a_mistake_is_taken_back_unless_something_was_built_on_it() {
        SuccessionView first = rename(east, "东一", DAY);
        SuccessionView second = rename(east, "东二", DAY);
        refused("PEOPLE-037", () -> administrator.run(() -> organisation.withdraw(first.id(), "误")));
        administrator.run(() -> organisation.withdraw(second.id(), "录错了"));
        assertThat(administrator.call(() -> units.visible(east.id())).name()).isEqualTo("东一");
        assertThat(administrator.call(() -> organisation.history(east.id())))
                .extracting(SuccessionView::withdrawnBecause)
                .containsExactly("录错了", null);
    }

    @Test
    void a_task_force_joins_units_beside_the_tree() {
        UnitView force = people.unit(city.id(), "新材料专班", "TASK_FORCE");
        administrator.run(() -> {
            organisation.join(force.id(), new Joining(west.id(), "OWNER", DAY, PAPER));
            organisation.join(force.id(), new Joining(park.id(), "JOINER", DAY, PAPER));
        });
        refused(
                "PEOPLE-040",
                () -> administrator.run(
                        () -> organisation.join(force.id(), new Joining(west.id(), "JOINER", DAY, PAPER))));
        refused(
                "PEOPLE-039",
                () -> administrator.run(
                        () -> organisation.join(west.id(), new Joining(park.id(), "JOINER", DAY, PAPER))));
        List<MemberUnit> members = administrator.call(() -> organisation.members(force.id()));
        assertThat(members).extracting(MemberUnit::name).containsExactly(west.name(), park.name());
        administrator.run(() -> organisation.leave(members.getFirst().id(), DAY.plusYears(1)));
        assertThat(administrator
                        .call(() -> organisation.members(force.id()))
                        .getLast()
                        .to())
                .isEqualTo(DAY.plusYears(1));
    }

    @Test
    void the_administrator_records_it_through_http_and_others_read_it() throws Exception {
        mvc.perform(post("/api/v1/organisation/successions")
                        .with(people.as(administrator))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind": "RENAMED", "on": "2023-07-01", "document": "%s", "units": [%d],
                                 "named": {"name": "东河区"}}""".formatted(PAPER, east.id())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].after.name").value("东河区"));
        Caller clerk = people.at(east, "clerk");
        mvc.perform(get("/api/v1/organisation/units?on=2023-06-30").with(people.as(clerk)))
                .andExpect(jsonPath("$[0].name").value(east.name()));
        mvc.perform(get("/api/v1/organisation/units/" + east.id() + "/history").with(people.as(clerk)))
                .andExpect(jsonPath("$[0].kind").value("RENAMED"));
        mvc.perform(get("/api/v1/organisation/units/" + west.id() + "/history").with(people.as(clerk)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/organisation/kinds").with(people.as(clerk)))
                .andExpect(jsonPath("$[?(@.code == 'TASK_FORCE')].zh").value("专班"));
    }
}
