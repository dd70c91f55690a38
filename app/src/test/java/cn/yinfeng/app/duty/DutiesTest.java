package cn.yinfeng.app.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.duty.Duties.NewDuty;
import cn.yinfeng.app.duty.Duties.Origin;
import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class DutiesTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("job")
    private JdbcClient all;

    private UnitView zone;
    private UnitView park;
    private Caller office;
    private Caller clerk;
    private LocalDate today;

    @BeforeEach
    void a_zone_with_a_park() {
        zone = people.unit(people.root(), "经开区", "ZONE");
        park = people.unit(zone.id(), "东园", "PARK");
        office = people.at(zone, "office");
        clerk = people.at(park, "clerk");
        today = LocalDate.now(clock);
    }

    private static Rhythm daily() {
        return new Rhythm(Every.DAY, 1, 1, null, null, null, null, false, null, null);
    }

    private static Rhythm once(LocalDate day) {
        return new Rhythm(Every.ONCE, 1, 1, null, null, null, null, false, "17:00", day);
    }

    private UUID begins(Rhythm rhythm, LocalDate from, LocalDate to) {
        UUID plan = Ids.next();
        office.run(() -> duties.begin(
                new Origin("plan", plan, "G2021-000001 方案"),
                List.of(new NewDuty(park.id(), "报送项目线索", "REPORT", "每周四17:00前", List.of("各园区"), rhythm, from, to))));
        return UUID.fromString(all.sql("SELECT id::text FROM duty.duty WHERE origin_id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single());
    }

    private ResultActions gets(Caller who, String path) throws Exception {
        return http.perform(get("/api/v1" + path).with(people.as(who)));
    }

    private JsonNode reads(Caller who, String path) throws Exception {
        return answer(gets(who, path).andExpect(status().isOk()));
    }

    private ResultActions posts(Caller who, String path, String body) throws Exception {
        return http.perform(post("/api/v1" + path)
                .with(people.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static JsonNode answer(ResultActions done) throws Exception {
        return JsonMapper.shared().readTree(done.andReturn().getResponse().getContentAsByteArray());
    }

    private List<String> work(Caller who) throws Exception {
        var kinds = new ArrayList<String>();
        for (JsonNode item : reads(who, "/home").get("items")) {
            if (item.get("link").asString().startsWith("/duties")) {
                kinds.add(item.get("link").asString().replaceFirst(".*state=", ""));
            }
        }
        return kinds;
    }

    @Test
    void what_is_due_soon_stands_in_the_work_of_the_unit_that_has_to_do_it_and_of_nobody_else() throws Exception {
        begins(once(today.plusDays(9)), today.minusDays(1), today.plusDays(60));
        assertThat(work(clerk)).containsExactly("DUE");
        assertThat(work(office)).isEmpty();
        assertThat(work(people.at(park, "verifier"))).isEmpty();
    }

    @Test
    void what_is_due_later_waits_and_what_has_passed_is_overdue() throws Exception {
        begins(once(today.plusDays(11)), today, today.plusDays(60));
        assertThat(work(clerk)).isEmpty();
        UUID passed = begins(once(today.minusDays(1)), today.minusDays(5), today.plusDays(60));
        assertThat(work(clerk)).containsExactly("OVERDUE");
        posts(clerk, "/duties/" + passed + "/marks", "{\"note\": \"已补报\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state", is("ENDED")))
                .andExpect(jsonPath("$.lastDone.late", is(true)))
                .andExpect(jsonPath("$.lastDone.note", is("已补报")));
        assertThat(work(clerk)).isEmpty();
    }

    @Test
    void a_done_day_makes_room_for_the_next_and_is_audited() throws Exception {
        UUID id = begins(daily(), today.minusDays(2), today.plusDays(2));
        JsonNode before = reads(clerk, "/duties/" + id);
        assertThat(before.get("overdue").asInt()).isEqualTo(2);
        assertThat(before.get("dueOn").asString()).isEqualTo(today.minusDays(2).toString());
        posts(clerk, "/duties/" + id + "/marks", "{}").andExpect(jsonPath("$.overdue", is(1)));
        posts(clerk, "/duties/" + id + "/marks", "{\"due\": \"%s\"}".formatted(today))
                .andExpect(jsonPath("$.overdue", is(1)))
                .andExpect(jsonPath("$.dueOn", is(today.minusDays(1).toString())));
        posts(clerk, "/duties/" + id + "/marks", "{\"due\": \"%s\"}".formatted(today))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("DUTY-003")));
        posts(clerk, "/duties/" + id + "/marks", "{\"due\": \"%s\"}".formatted(today.plusDays(40)))
                .andExpect(jsonPath("$.code", is("DUTY-002")));
        JsonNode audit = reads(people.at(people.root(), "auditor"), "/audit?size=50");
        assertThat(audit.get("items")
                        .valueStream()
                        .filter(each -> each.path("subjectId").asString("").equals(id.toString()))
                        .map(each -> each.get("action").asString()))
                .containsExactlyInAnyOrder("duty.begun", "duty.done", "duty.done");
    }

    @Test
    void twice_a_month_is_done_only_after_the_second_time() throws Exception {
        var twice = new Rhythm(Every.MONTH, 1, 2, null, null, null, null, false, null, null);
        UUID id = begins(twice, today.withDayOfMonth(1), today.withDayOfMonth(1).plusYears(1));
        String month = today.withDayOfMonth(today.lengthOfMonth()).toString();
        posts(clerk, "/duties/" + id + "/marks", "{}")
                .andExpect(jsonPath("$.doneForNext", is(1)))
                .andExpect(jsonPath("$.dueOn", is(month)));
        JsonNode second = answer(posts(clerk, "/duties/" + id + "/marks", "{}"));
        assertThat(second.get("dueOn").asString()).isGreaterThan(month);
        assertThat(second.get("doneForNext").asInt()).isZero();
    }

    @Test
    void a_mistake_is_taken_back_with_a_reason_and_both_acts_stay() throws Exception {
        UUID id = begins(daily(), today, today.plusDays(5));
        JsonNode done = answer(posts(clerk, "/duties/" + id + "/marks", "{}"));
        String mark = done.at("/lastDone/id").asString();
        String path = "/duties/" + id + "/marks/" + mark + "/withdrawal";
        posts(clerk, path, "{\"reason\": \" \"}").andExpect(status().is4xxClientError());
        JsonNode back = answer(posts(clerk, path, "{\"reason\": \"报错了\"}").andExpect(status().isOk()));
        assertThat(back.get("dueOn").asString()).isEqualTo(today.toString());
        assertThat(back.at("/days/0/dueOn").asString())
                .isEqualTo(today.plusDays(1).toString());
        assertThat(back.at("/days/1/marks/0/takenBackReason").asString()).isEqualTo("报错了");
        assertThat(back.has("lastDone") && !back.get("lastDone").isNull()).isFalse();
        posts(clerk, path, "{\"reason\": \"再撤\"}").andExpect(jsonPath("$.code", is("DUTY-007")));
    }

    @Test
    void another_park_sees_nothing_of_it_and_the_zone_sees_all() throws Exception {
        UUID id = begins(daily(), today, today.plusDays(5));
        UnitView other = people.unit(zone.id(), "西园", "PARK");
        gets(people.at(other, "clerk"), "/duties/" + id).andExpect(status().isNotFound());
        JsonNode list = reads(office, "/duties?unit=" + zone.id() + "&state=DUE&q=线索");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/unit/name").asString()).isEqualTo(park.name());
        gets(office, "/duties?sort=colour").andExpect(jsonPath("$.code", is("DUTY-001")));
    }

    @Test
    void the_office_gives_it_to_another_unit_and_may_end_it() throws Exception {
        UUID id = begins(daily(), today.minusDays(3), today.plusDays(5));
        UnitView other = people.unit(zone.id(), "西园", "PARK");
        String change = """
                {"unit": %d, "task": "报送线索", "endsOn": "%s", "version": 0,
                 "rhythm": {"every": "DAY", "interval": 1, "times": 1, "after": false}}
                """;
        http.perform(put("/api/v1/duties/" + id)
                        .with(people.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(change.formatted(other.id(), today.minusDays(2))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit.name", is(other.name())))
                .andExpect(jsonPath("$.overdue", is(2)));
        gets(clerk, "/duties/" + id).andExpect(status().isNotFound());
        http.perform(put("/api/v1/duties/" + id)
                        .with(people.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(change.formatted(other.id(), today)))
                .andExpect(status().isConflict());
    }

    @Test
    void a_rhythm_that_cannot_be_is_refused() throws Exception {
        UUID id = begins(daily(), today, today.plusDays(5));
        http.perform(put("/api/v1/duties/" + id)
                        .with(people.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"unit": %d, "task": "报送线索", "endsOn": "%s", "version": 0,
                                 "rhythm": {"every": "WEEK", "interval": 1, "times": 1, "weekday": 9, "after": false}}
                                """.formatted(park.id(), today.plusDays(5))))
                .andExpect(jsonPath("$.code", is("DUTY-004")));
    }
}
