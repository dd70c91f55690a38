package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ModuleTest
@Import(FakeFinder.class)
class AllocationsTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    private UnitView zone;
    private UnitView east;
    private UnitView west;
    private Desk office;
    private JsonNode plan;
    private String split;

    @BeforeEach
    void an_adopted_plan_of_a_zone_with_two_parks() throws Exception {
        zone = people.unit(people.root(), "经开区", "ZONE");
        east = people.unit(zone.id(), "东园", "PARK");
        west = people.unit(zone.id(), "西园", "PARK");
        office = new Desk(http, people, people.at(zone, "office"));
        plan = office.adopts(zone, "方案\n到位资金15亿元\n开工率65%\n推介会**个\n", 2021);
        split = Desk.path(plan, "到位资金") + "/allocations";
    }

    private static String row(UUID id, UnitView unit, String parent, String number) {
        return """
                {"id": "%s", "unit": %d, "parentId": %s, "published": %s}
                """.formatted(id, unit.id(), parent.equals("null") ? parent : "\"" + parent + "\"", number);
    }

    private static String body(String version, String reason, String... rows) {
        return """
                {"rows": [%s], "version": "%s", "reason": "%s"}
                """.formatted(String.join(",", rows), version, reason);
    }

    private String version() throws Exception {
        return office.reads(split).get("version").asString();
    }

    private JsonNode saved() throws Exception {
        return Desk.answer(office.puts(
                        split,
                        body(
                                version(),
                                "",
                                row(UUID.randomUUID(), east, "null", "\"10\""),
                                row(UUID.randomUUID(), west, "null", "\"8\"")))
                .andExpect(status().isOk()));
    }

    @Test
    void an_even_split_is_proposed_over_parks_and_months_and_sums_exactly() throws Exception {
        JsonNode rows = Desk.answer(
                office.posts(split + "/proposal", "{\"over\": \"MONTH\"}").andExpect(status().isOk()));
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.at("/0/published").asString()).isEqualTo("7.5");
        assertThat(rows.at("/0/phasing").size()).isEqualTo(12);
        assertThat(rows.at("/0/phasing/0/value").asString()).isEqualTo("0.63");
        assertThat(office.reads(split).get("rows").size()).isZero();
    }

    @Test
    void parts_may_be_more_than_the_whole_and_less_only_with_a_reason() throws Exception {
        assertThat(saved().at("/sums/0/publishedDifference").asString()).isEqualTo("3");
        String less = row(UUID.randomUUID(), east, "null", "\"14\"");
        office.puts(split, body(version(), "", less))
                .andExpect(jsonPath("$.code", is("PLAN-041")))
                .andExpect(jsonPath("$.parameters.missing", is("1")));
        JsonNode kept =
                Desk.answer(office.puts(split, body(version(), "管委会直接承担", less)).andExpect(status().isOk()));
        assertThat(kept.at("/sums/0/lessReason").asString()).isEqualTo("管委会直接承担");
    }

    @Test
    void a_table_that_somebody_else_changed_meanwhile_is_not_overwritten() throws Exception {
        String read = version();
        saved();
        office.puts(split, body(read, "", row(UUID.randomUUID(), east, "null", "\"15\"")))
                .andExpect(status().isConflict());
    }

    @Test
    void a_head_of_a_park_sees_and_splits_its_own_part_only() throws Exception {
        saved();
        UnitView department = people.unit(east.id(), "招商科", "DEPARTMENT");
        Desk head = new Desk(http, people, people.at(east, "unitHead"));
        JsonNode seen = head.reads(split);
        assertThat(seen.get("rows").size()).isEqualTo(1);
        assertThat(seen.at("/target/indicator").asString()).isEqualTo("到位资金");
        JsonNode whole = head.reads("/plans/" + plan.get("id").asString());
        assertThat(Desk.indicators(whole)).containsExactly("到位资金");
        JsonNode own = seen.at("/rows/0");
        String part = own.get("id").asString();
        head.puts(split, """
                {"under": "%s", "rows": [{"id": "%s", "unit": %d, "post": "王科长", "published": "10"}], "version": "%s"}
                """.formatted(
                                part,
                                UUID.randomUUID(),
                                department.id(),
                                own.get("version").asString()))
                .andExpect(status().isOk());
        head.puts(
                        split,
                        body(
                                head.reads(split).get("version").asString(),
                                "",
                                row(UUID.randomUUID(), east, "null", "\"20\"")))
                .andExpect(status().isNotFound());
        assertThat(office.reads(split).get("rows").size()).isEqualTo(3);
        head.puts("/plans/" + plan.get("id").asString() + "/head", "{\"title\": \"x\", \"version\": 1}")
                .andExpect(status().isForbidden());
    }

    @Test
    void an_undecided_target_names_units_without_numbers() throws Exception {
        String open = Desk.path(plan, "推介会") + "/allocations";
        String version = office.reads(open).get("version").asString();
        office.puts(open, body(version, "", row(UUID.randomUUID(), east, "null", "\"3\"")))
                .andExpect(jsonPath("$.code", is("PLAN-040")));
        office.puts(open, body(version, "", row(UUID.randomUUID(), east, "null", "null")))
                .andExpect(status().isOk());
    }

    @Test
    void a_draft_is_not_split_and_a_stranger_is_given_nothing() throws Exception {
        JsonNode draft = office.drafts(zone, "方案\n到位资金15亿元\n");
        String path = Desk.path(draft, "到位资金") + "/allocations";
        String version = office.reads(path).get("version").asString();
        office.puts(path, body(version, "", row(UUID.randomUUID(), east, "null", "\"15\"")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("PLAN-047")));
        UnitView elsewhere = people.unit("远山县");
        office.puts(split, body(version(), "", row(UUID.randomUUID(), elsewhere, "null", "\"15\"")))
                .andExpect(status().isNotFound());
    }
}
