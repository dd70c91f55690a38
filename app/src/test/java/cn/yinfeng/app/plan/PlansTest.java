package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ModuleTest
@Import(FakeFinder.class)
class PlansTest {
    private static final String TEXT = """
            招商引资突破年活动实施方案
            到位资金15亿元
            新引进项目5个以上
            其中10亿元以上项目2个
            实际利用外资增长**%以上
            """.replace("其中10亿元以上项目2个", "其中大项目2个");

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("job")
    private JdbcClient all;

    private UnitView zone;
    private Desk office;

    @BeforeEach
    void a_zone_with_an_office() {
        zone = people.unit(people.root(), "经开区", "ZONE");
        office = new Desk(http, people, people.at(zone, "office"));
    }

    @Test
    void a_document_becomes_a_draft_with_targets_that_show_their_words() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        assertThat(plan.get("state").asString()).isEqualTo("DRAFT");
        assertThat(plan.get("number").asString()).matches("G2021-\\d{6}");
        assertThat(Desk.indicators(plan)).containsExactly("到位资金", "新引进项目", "大项目", "实际利用外资增长");
        assertThat(plan.get("open").asInt()).isEqualTo(4);
        JsonNode funds = Desk.target(plan, "到位资金");
        assertThat(funds.get("value").asString()).isEqualTo("15");
        assertThat(plan.get("text")
                        .asString()
                        .substring(funds.get("start").asInt(), funds.get("end").asInt())
                        .strip())
                .isEqualTo("到位资金15亿元");
        assertThat(Desk.target(plan, "大项目").get("parentId"))
                .isEqualTo(Desk.target(plan, "新引进项目").get("id"));
        assertThat(Desk.target(plan, "实际利用外资增长").get("undecided").asBoolean()).isTrue();
        assertThat(plan.at("/document/name").asString()).isEqualTo("方案.txt");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_reason_and_nothing_is_kept() throws Exception {
        long before = stored();
        office.uploads(zone, "方案.exe", "MZ").andExpect(status().is(415)).andExpect(jsonPath("$.code", is("PLAN-003")));
        office.uploads(zone, "方案.txt", "").andExpect(status().is(422)).andExpect(jsonPath("$.code", is("PLAN-002")));
        office.uploads(zone, "方案.txt", " \n ").andExpect(jsonPath("$.code", is("PLAN-007")));
        office.uploads(zone, "方案.txt", new byte[21 * 1024 * 1024])
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.detail", containsString("20 MB")));
        office.uploads(zone, "方案.txt", "机密★10年\n到位资金15亿元")
                .andExpect(jsonPath("$.code", is("PLAN-008")))
                .andExpect(jsonPath("$.fix", containsString("没有保存")));
        assertThat(stored()).isEqualTo(before);
    }

    private long stored() {
        return all.sql("SELECT (SELECT count(*) FROM plan.plan) + (SELECT count(*) FROM document.document)")
                .query(Long.class)
                .single();
    }

    @Test
    void a_plan_is_adopted_only_when_every_target_was_looked_at() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        String id = plan.get("id").asString();
        String adoption = """
                {"validFrom": "2021-01-01", "validTo": "2021-12-31", "version": 0}
                """;
        office.posts(Desk.path(plan, "到位资金") + "/acceptance", "").andExpect(status().isOk());
        office.posts(Desk.path(plan, "大项目") + "/rejection", "").andExpect(status().isOk());
        office.posts("/plans/" + id + "/adoption", adoption)
                .andExpect(jsonPath("$.code", is("PLAN-012")))
                .andExpect(jsonPath("$.parameters.open", is(2)));
        office.posts("/plans/" + id + "/targets/acceptances", "{\"confidence\": 0.8}")
                .andExpect(jsonPath("$.accepted", is(2)));
        JsonNode adopted = Desk.answer(office.posts("/plans/" + id + "/adoption", adoption));
        assertThat(adopted.get("state").asString()).isEqualTo("ADOPTED");
        assertThat(adopted.get("targets").size()).isEqualTo(4);
        office.posts(Desk.path(plan, "到位资金") + "/rejection", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("PLAN-011")));
        office.deletes("/plans/" + id).andExpect(jsonPath("$.code", is("PLAN-017")));
    }

    @Test
    void a_new_edition_takes_the_place_of_the_one_that_held() throws Exception {
        JsonNode first = office.adopts(zone, TEXT, 2021);
        JsonNode draft =
                Desk.answer(office.uploadsEdition(first, "新方案\n到位资金18亿元").andExpect(status().isCreated()));
        assertThat(draft.get("edition").asInt()).isEqualTo(2);
        office.uploadsEdition(first, "又一版\n到位资金19亿元").andExpect(jsonPath("$.code", is("PLAN-018")));
        String id = draft.get("id").asString();
        office.posts("/plans/" + id + "/targets/acceptances", "{\"confidence\": 0}");
        JsonNode second = Desk.answer(office.posts("/plans/" + id + "/adoption", """
                {"validFrom": "2021-06-01", "validTo": "2021-12-31", "version": 0}
                """));
        assertThat(second.at("/supersedes/id").asString())
                .isEqualTo(first.get("id").asString());
        JsonNode former = office.reads("/plans/" + first.get("id").asString());
        assertThat(former.get("state").asString()).isEqualTo("SUPERSEDED");
        assertThat(former.at("/supersededBy/id").asString()).isEqualTo(id);
    }

    @Test
    void an_edit_of_what_somebody_else_changed_meanwhile_is_refused() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        String path = Desk.path(plan, "到位资金");
        String edit = """
                {"indicator": "省外到位资金", "op": "AT_LEAST", "value": "15.5", "measure": "亿元", "undecided": false, "version": 0}
                """;
        office.puts(path, edit)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state", is("EDITED")))
                .andExpect(jsonPath("$.numbers.published", is("15.5")))
                .andExpect(jsonPath("$.confidence", is("0.9")));
        office.puts(path, edit).andExpect(status().isConflict()).andExpect(jsonPath("$.code", is("PLATFORM-409")));
    }

    @Test
    void two_findings_of_one_target_become_one() throws Exception {
        JsonNode plan = office.drafts(zone, "方案\n到位资金15亿元\n其中省外资金10亿元\n全年到位资金15亿元\n其中外资2亿元\n");
        String first = Desk.target(plan, "到位资金").get("id").asString();
        String second = Desk.target(plan, "全年到位资金").get("id").asString();
        String other = Desk.target(plan, "省外资金").get("id").asString();
        String merger = "/plans/" + plan.get("id").asString() + "/targets/merger";
        office.posts(merger, "{\"ids\": [\"%s\", \"%s\"]}".formatted(first, other))
                .andExpect(jsonPath("$.code", is("PLAN-033")));
        office.posts(merger, "{\"ids\": [\"%s\", \"%s\"]}".formatted(second, first))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id", is(first)))
                .andExpect(jsonPath("$.state", is("EDITED")));
        JsonNode after = office.reads("/plans/" + plan.get("id").asString());
        assertThat(Desk.target(after, "全年到位资金").get("mergedInto").asString()).isEqualTo(first);
        assertThat(Desk.target(after, "外资").get("parentId").asString()).isEqualTo(first);
    }

    @Test
    void a_person_adds_a_target_by_marking_its_words() throws Exception {
        JsonNode plan = office.drafts(zone, "方案\n力争引进龙头企业三家。到位资金15亿元\n");
        String targets = "/plans/" + plan.get("id").asString() + "/targets";
        int start = plan.get("text").asString().indexOf("引进");
        String added = """
                {"indicator": "引进龙头企业", "op": "AT_LEAST", "value": "3", "measure": "家", "undecided": false, "start": %d, "end": %d}
                """;
        office.posts(targets, added.formatted(start, start + 8))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state", is("ADDED")))
                .andExpect(jsonPath("$.sentence", is("力争引进龙头企业三家")));
        office.posts(targets, added.formatted(start, 4000)).andExpect(jsonPath("$.code", is("PLAN-036")));
        office.posts(targets, added.formatted(start, start + 8).replace("\"3\"", "\"三\""))
                .andExpect(jsonPath("$.code", is("PLAN-020")));
    }

    @Test
    void plans_are_seen_in_their_own_scope_only_and_managed_by_the_office() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        String path = "/plans/" + plan.get("id").asString();
        new Desk(http, people, people.at(people.unit("远山县"), "office"))
                .gets(path)
                .andExpect(status().isNotFound());
        Desk clerk = new Desk(http, people, people.at(zone, "clerk"));
        clerk.gets(path).andExpect(status().isOk());
        clerk.posts(Desk.path(plan, "到位资金") + "/acceptance", "").andExpect(status().isForbidden());
        JsonNode list = clerk.reads("/plans?unit=" + zone.id() + "&state=DRAFT&q=突破年");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/unit/name").asString()).isEqualTo(zone.name());
    }

    @Test
    void a_draft_can_be_dropped_with_all_its_targets() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        office.deletes("/plans/" + plan.get("id").asString()).andExpect(status().isNoContent());
        office.gets("/plans/" + plan.get("id").asString()).andExpect(status().isNotFound());
    }
}
