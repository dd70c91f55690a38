package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ModuleTest
@Import(FakeFinder.class)
class FindingsTest {
    private static final String TEXT = """
            招商引资突破年活动实施方案
            到位资金15亿元
            各园区每周四报送项目线索
            招商服务局每周四报送招商信息
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private UnitView zone;
    private UnitView east;
    private UnitView west;
    private UnitView bureau;
    private Desk office;

    @BeforeEach
    void a_zone_with_two_parks_and_a_bureau() {
        zone = people.unit(people.root(), "经开区", "ZONE");
        east = people.unit(zone.id(), "东园", "PARK");
        west = people.unit(zone.id(), "西园", "PARK");
        bureau = people.unit(zone.id(), "某处", "DEPARTMENT");
        office = new Desk(http, people, people.at(zone, "office"));
    }

    private JsonNode findings(JsonNode plan) throws Exception {
        return office.reads("/plans/" + plan.get("id").asString() + "/findings");
    }

    private static String path(JsonNode plan, JsonNode finding) {
        return "/plans/" + plan.get("id").asString() + "/findings/"
                + finding.get("id").asString();
    }

    /** Adopts the plan for this year and the next, so that something is due on any day of testing. */
    private void adopts(JsonNode plan) throws Exception {
        int year = LocalDate.now(clock).getYear();
        String id = plan.get("id").asString();
        office.posts("/plans/" + id + "/targets/acceptances", "{\"confidence\": 0}");
        office.posts("/plans/" + id + "/adoption", """
                {"validFrom": "%d-01-01", "validTo": "%d-12-31", "version": %d}
                """.formatted(
                                year, year + 1, plan.get("version").asInt()))
                .andExpect(status().isOk());
    }

    private JsonNode duties(JsonNode plan) throws Exception {
        return office.reads("/duties?sort=unit&origin=" + plan.get("id").asString());
    }

    @Test
    void a_cadence_shows_its_words_and_proposes_the_units_that_the_document_names() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        JsonNode all = findings(plan);
        assertThat(all.size()).isEqualTo(2);
        JsonNode parks = all.get(0);
        assertThat(parks.get("kind").asString()).isEqualTo("CADENCE");
        assertThat(parks.get("title").asString()).isEqualTo("报送项目线索");
        assertThat(parks.at("/rhythm/weekday").asInt()).isEqualTo(4);
        assertThat(parks.get("units").valueStream().map(JsonNode::asInt)).containsExactly(east.id(), west.id());
        assertThat(plan.get("text")
                        .asString()
                        .substring(parks.get("start").asInt(), parks.get("end").asInt()))
                .isEqualTo("各园区每周四报送项目线索");
        assertThat(all.get(1).get("units").size()).isZero();
    }

    @Test
    void accepted_cadences_become_duties_of_the_named_units_when_the_plan_is_adopted() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        JsonNode all = findings(plan);
        office.posts(path(plan, all.get(0)) + "/acceptance?version=0", "")
                .andExpect(jsonPath("$.state", is("ACCEPTED")));
        office.posts(path(plan, all.get(1)) + "/rejection", "").andExpect(jsonPath("$.state", is("REJECTED")));
        assertThat(duties(plan).get("total").asInt()).isZero();
        adopts(plan);
        JsonNode begun = duties(plan);
        assertThat(begun.get("items")
                        .valueStream()
                        .map(each -> each.at("/unit/id").asInt()))
                .containsExactly(east.id(), west.id());
        JsonNode first = begun.at("/items/0");
        assertThat(first.get("task").asString()).isEqualTo("报送项目线索");
        assertThat(first.at("/origin/label").asString()).contains("突破年");
        assertThat(LocalDate.parse(first.get("dueOn").asString())).isAfterOrEqualTo(LocalDate.now(clock));
        office.posts(path(plan, all.get(0)) + "/reopening", "").andExpect(jsonPath("$.code", is("PLAN-011")));
    }

    @Test
    void a_person_says_better_who_has_to_do_it_and_when() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        JsonNode second = findings(plan).get(1);
        office.puts(path(plan, second), """
                {"kind": "CADENCE", "title": "报送招商信息", "category": "REPORT", "detail": "每月25日前", "units": [%d],
                 "rhythm": {"every": "MONTH", "interval": 1, "times": 1, "day": 25, "after": false}, "version": 0}
                """.formatted(bureau.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state", is("EDITED")))
                .andExpect(jsonPath("$.start", is(second.get("start").asInt())));
        office.puts(path(plan, second), "{\"kind\": \"CADENCE\", \"title\": \"报送\", \"version\": 1}")
                .andExpect(jsonPath("$.code", is("PLAN-091")));
        office.puts(path(plan, second), "{\"kind\": \"DUTY\", \"title\": \"报送\", \"version\": 0}")
                .andExpect(status().isConflict());
        adopts(plan);
        JsonNode begun = duties(plan);
        assertThat(begun.get("total").asInt()).isEqualTo(1);
        assertThat(begun.at("/items/0/unit/id").asInt()).isEqualTo(bureau.id());
        assertThat(begun.at("/items/0/dueOn").asString()).endsWith("-25");
    }

    @Test
    void what_nobody_found_is_added_from_marked_words_and_belongs_to_the_plan_s_own_unit() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        int at = plan.get("text").asString().indexOf("到位资金15亿元");
        office.posts("/plans/" + plan.get("id").asString() + "/findings", """
                {"kind": "CADENCE", "title": "通报到位资金", "category": "REPORT", "start": %d, "end": %d,
                 "rhythm": {"every": "QUARTER", "interval": 1, "times": 1, "after": false}}
                """.formatted(at, at + 4))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state", is("ADDED")))
                .andExpect(jsonPath("$.sentence", is("到位资金15亿元")));
        adopts(plan);
        assertThat(duties(plan).at("/items/0/unit/id").asInt()).isEqualTo(zone.id());
    }

    @Test
    void all_of_a_kind_are_accepted_at_a_confidence_at_once() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        String path = "/plans/" + plan.get("id").asString() + "/findings/acceptances";
        office.posts(path, "{\"kind\": \"DUTY\", \"confidence\": 0}").andExpect(jsonPath("$.accepted", is(0)));
        office.posts(path, "{\"kind\": \"CADENCE\", \"confidence\": 0.8}").andExpect(jsonPath("$.accepted", is(0)));
        office.posts(path, "{\"kind\": \"CADENCE\", \"confidence\": 0.7}").andExpect(jsonPath("$.accepted", is(2)));
    }

    @Test
    void the_duties_of_an_edition_end_where_the_next_one_begins() throws Exception {
        JsonNode first = office.drafts(zone, TEXT);
        office.posts(
                "/plans/" + first.get("id").asString() + "/findings/acceptances",
                "{\"kind\": \"CADENCE\", \"confidence\": 0}");
        adopts(first);
        JsonNode second = Desk.answer(office.uploadsEdition(first, "新方案\n到位资金18亿元"));
        LocalDate from = LocalDate.now(clock).plusMonths(1);
        office.posts("/plans/" + second.get("id").asString() + "/targets/acceptances", "{\"confidence\": 0}");
        office.posts("/plans/" + second.get("id").asString() + "/adoption", """
                {"validFrom": "%s", "validTo": "%s", "version": 0}
                """.formatted(from, from.plusYears(1)))
                .andExpect(status().isOk());
        assertThat(duties(first).at("/items/0/endsOn").asString())
                .isEqualTo(from.minusDays(1).toString());
    }

    @Test
    void a_clerk_reads_and_decides_nothing() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        Desk clerk = new Desk(http, people, people.at(zone, "clerk"));
        JsonNode first =
                clerk.reads("/plans/" + plan.get("id").asString() + "/findings").get(0);
        clerk.posts(path(plan, first) + "/acceptance", "").andExpect(status().isForbidden());
    }
}
