package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ModuleTest
@Import(FakeFinder.class)
class CampaignsTest {
    /** The phases of 突破年 as 兰州经开区 published them in 2021: the last two meet on 15 December. */
    private static final String PHASES = """
            [{"name": "考核验收阶段", "from": "2021-12-15", "to": "2022-01-10"},
             {"name": "动员部署阶段", "from": "2021-02-20", "to": "2021-02-28"},
             {"name": "攻坚落实阶段", "from": "2021-03-01", "to": "2021-12-15"}]
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    private UnitView zone;
    private UnitView east;
    private Desk office;
    private JsonNode plan;

    @BeforeEach
    void a_zone_with_a_plan() throws Exception {
        zone = people.unit(people.root(), "经开区", "ZONE");
        east = people.unit(zone.id(), "东园", "PARK");
        office = new Desk(http, people, people.at(zone, "office"));
        plan = office.adopts(zone, "招商引资突破年\n到位资金15亿元\n推介会**个\n", 2021);
    }

    private String body(String name, String phases) {
        return """
                {"name": "%s", "planId": "%s", "phases": %s, "members": [{"unit": %d, "post": "招商专干"}], "targets": ["%s"]}
                """.formatted(
                        name,
                        plan.get("id").asString(),
                        phases,
                        east.id(),
                        Desk.target(plan, "到位资金").get("id").asString());
    }

    @Test
    void phases_that_meet_on_one_day_are_shown_and_not_mended() throws Exception {
        JsonNode campaign = Desk.answer(office.posts("/campaigns?unit=" + zone.id(), body("突破年", PHASES))
                .andExpect(status().isCreated()));
        assertThat(campaign.at("/phases/0/name").asString()).isEqualTo("动员部署阶段");
        assertThat(campaign.at("/phases/1/to").asString()).isEqualTo("2021-12-15");
        assertThat(campaign.get("overlaps").size()).isEqualTo(1);
        assertThat(campaign.at("/overlaps/0"))
                .hasToString(
                        "{\"first\":\"攻坚落实阶段\",\"second\":\"考核验收阶段\",\"from\":\"2021-12-15\",\"to\":\"2021-12-15\",\"days\":1}");
        assertThat(campaign.at("/members/0/unit/name").asString()).isEqualTo(east.name());
    }

    @Test
    void whoever_takes_part_sees_it_and_others_do_not() throws Exception {
        String id = Desk.answer(office.posts("/campaigns?unit=" + zone.id(), body("突破年", PHASES)))
                .get("id")
                .asString();
        new Desk(http, people, people.at(east, "officer"))
                .gets("/campaigns/" + id)
                .andExpect(status().isOk());
        UnitView west = people.unit(zone.id(), "西园", "PARK");
        new Desk(http, people, people.at(west, "officer"))
                .gets("/campaigns/" + id)
                .andExpect(status().isNotFound());
    }

    @Test
    void a_change_needs_the_version_that_was_read() throws Exception {
        String id = Desk.answer(office.posts("/campaigns?unit=" + zone.id(), body("突破年", PHASES)))
                .get("id")
                .asString();
        office.puts("/campaigns/" + id + "?version=0", body("突破年（二）", "[]"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version", is(1)));
        office.puts("/campaigns/" + id + "?version=0", body("突破年（三）", "[]")).andExpect(status().isConflict());
    }

    @Test
    void days_that_run_backwards_and_targets_of_other_plans_are_refused() throws Exception {
        String backwards = "[{\"name\": \"一\", \"from\": \"2021-03-02\", \"to\": \"2021-03-01\"}]";
        office.posts("/campaigns?unit=" + zone.id(), body("突破年", backwards))
                .andExpect(jsonPath("$.code", is("PLAN-023")));
        String stranger = body("突破年", "[]")
                .replace(
                        Desk.target(plan, "到位资金").get("id").asString(),
                        UUID.randomUUID().toString());
        office.posts("/campaigns?unit=" + zone.id(), stranger).andExpect(jsonPath("$.code", is("PLAN-072")));
    }

    @Test
    void the_breakdown_is_a_workbook_with_parts_under_their_targets() throws Exception {
        String split = Desk.path(plan, "到位资金") + "/allocations";
        office.puts(split, """
                {"version": "%s", "rows": [{"id": "%s", "unit": %d, "published": "15", "phasing": [
                   {"from": "2021-01-01", "to": "2021-06-30", "value": "6"},
                   {"from": "2021-07-01", "to": "2021-12-31", "value": "9"}]}]}
                """.formatted(office.reads(split).get("version").asString(), UUID.randomUUID(), east.id()))
                .andExpect(status().isOk());
        byte[] file = office.gets("/plans/" + plan.get("id").asString() + "/breakdown.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<Row> rows;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            rows = new ArrayList<>(workbook.getFirstSheet().read());
        }
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("招商引资突破年");
        Row head = rows.get(2);
        assertThat(head.getCellText(9)).isEqualTo("2021-01-01 – 2021-06-30");
        Row part = rows.get(4);
        assertThat(part.getCellText(2).strip()).isEqualTo(east.name());
        assertThat(part.getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("9");
        assertThat(rows.get(5).getCellText(5)).isEqualTo("待定");
    }
}
