package cn.yinfeng.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.assessment.Counties.Region;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.engines.rules.scheme.FactsCsv;
import cn.yinfeng.engines.rules.scheme.RankingJson;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.Scoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A trial from the ledger to points that can be checked by hand, and back to the entries. */
@ModuleTest
@Import({SchemesByHand.class, Counties.class})
class AssessmentsTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Counties counties;

    @Autowired
    private Ledger ledger;

    @Autowired
    private FakeRulebook rulebook;

    private Region region;
    private Work assessor;
    private JsonNode trial;

    @BeforeEach
    void a_trial_of_a_city() throws Exception {
        region = counties.region();
        rulebook.adopt(region.city().id(), Counties.scheme());
        assessor = new Work(http, people, people.at(region.city(), "assessor"));
        trial = assessor.does("/assessments", """
                {"name": "2025年考核", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "2025-12-31", "basis": "REPORTED"}
                """.formatted(region.city().id()));
    }

    private String path() {
        return "/assessments/" + trial.get("id").asString();
    }

    private JsonNode standing(String unit) throws Exception {
        for (JsonNode group : assessor.reads(path() + "/ranking").get("groups")) {
            for (JsonNode each : group.get("standings")) {
                if (each.at("/unit/name").asString().startsWith(unit)) {
                    return each;
                }
            }
        }
        throw new AssertionError("no " + unit);
    }

    @Test
    void points_come_from_the_ledger_and_can_be_told_by_hand() throws Exception {
        JsonNode jia = standing("甲县");
        assertThat(jia.get("total").asString()).isEqualTo("70.50"); // 10 + 15 + 28 + 17.5
        assertThat(jia.get("rank").asInt()).isEqualTo(2);
        assertThat(jia.at("/items/1/explanation").asString()).isEqualTo("权重 × 开工率 ÷ 0.8（20 × 0.6 ÷ 0.8） = 15");
        assertThat(standing("乙县").get("total").asString()).isEqualTo("78.33"); // 10 + 18.75 + 35 + 14.5833
        assertThat(standing("乙县").at("/items/2/bound").asBoolean()).isTrue();
        JsonNode bing = standing("丙县");
        assertThat(bing.has("rank")).isFalse();
        assertThat(bing.at("/items/0/missing/0").asString()).contains("履约率");
        JsonNode ding = standing("丁园");
        assertThat(ding.get("rank").asInt()).isEqualTo(1);
        assertThat(ding.get("exact").asString()).isEqualTo("415/6"); // 10 + 12.5 + 17.5 + 175/6
    }

    @Test
    void a_fact_keeps_its_fraction_and_opens_into_its_entries() throws Exception {
        JsonNode fact = fact(standing("甲县"), "开工率");
        assertThat(fact.get("value").asString()).isEqualTo("6/10");
        assertThat(fact.get("kind").asString()).isEqualTo("FIGURE");
        JsonNode behind = assessor.reads(path() + "/units/" + region.jia().id() + "/measures/开工率/entries?size=50");
        assertThat(behind.at("/figure/numerator").asString()).isEqualTo("6");
        assertThat(behind.get("total").asInt()).isEqualTo(19); // 6 starts and 3 productions of 10 contracts
        assertThat(behind.get("outsideScope").asInt()).isZero();
        assessor.gets(path() + "/units/" + region.jia().id() + "/measures/类别/entries")
                .andExpect(jsonPath("$.code", is("ASSESSMENT-030")));
    }

    private static JsonNode fact(JsonNode standing, String measure) {
        for (JsonNode each : standing.get("measures")) {
            if (each.get("name").asString().equals(measure)) {
                return each;
            }
        }
        throw new AssertionError("no " + measure);
    }

    @Test
    void recorded_facts_are_entries_of_the_ledger_and_count_with_the_next_trial() throws Exception {
        JsonNode entry =
                assessor.does(path() + "/records", """
                {"unit": %d, "measure": "失实数据条数", "amount": 2, "period": "2025-06", "voucher": "核查〔2025〕7号"}
                """.formatted(region.yi().id()));
        assertThat(entry.at("/indicator/code").asString()).isEqualTo("falseFigures");
        assertThat(standing("乙县").get("total").asString()).isEqualTo("78.33");
        assessor.does(path() + "/trial", "{}");
        assertThat(standing("乙县").get("total").asString()).isEqualTo("76.33");
        JsonNode behind = assessor.reads(path() + "/units/" + region.yi().id() + "/measures/失实数据条数/entries");
        assertThat(behind.at("/items/0/voucher").asString()).isEqualTo("核查〔2025〕7号");
        assertThat(behind.at("/items/0/part").asString()).isEqualTo("NUMERATOR");
        assessor.posts(path() + "/records", """
                {"unit": %d, "measure": "开工率", "amount": 2, "period": "2025-06"}
                """.formatted(region.yi().id()))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-031")));
        assessor.posts(path() + "/records", """
                {"unit": %d, "measure": "失实数据条数", "amount": 2, "period": "2024-06"}
                """.formatted(region.yi().id()))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-032")));
    }

    @Test
    void a_unit_cannot_correct_what_counts_against_it() throws Exception {
        JsonNode entry =
                assessor.does(path() + "/records", """
                {"unit": %d, "measure": "失实数据条数", "amount": 2, "period": "2025-06"}
                """.formatted(region.yi().id()));
        Caller clerk = people.at(region.yi(), "clerk");
        long number = Long.parseLong(entry.get("number").asString());
        assertThatThrownBy(() -> clerk.run(() -> ledger.correct(number, 0, "没有这回事")))
                .hasMessageContaining("LEDGER-023");
    }

    @Test
    void what_if_tells_every_move_and_keeps_nothing() throws Exception {
        String question = """
                {"unit": %d, "changes": [{"measure": "开工率", "value": "80%%"}, {"measure": "投产率", "value": "60%%"}]}
                """.formatted(region.jia().id());
        JsonNode moved = assessor.does(path() + "/what-if", question);
        assertThat(moved.at("/standings/0/name").asString()).startsWith("甲县");
        assertThat(moved.at("/standings/0/total").asString()).isEqualTo("93.00");
        assertThat(moved.at("/standings/0/rankBefore").asInt()).isEqualTo(2);
        assertThat(moved.at("/items/1/points").asString()).isEqualTo("20");
        assertThat(standing("甲县").get("total").asString()).isEqualTo("70.50");
        JsonNode without = assessor.does(path() + "/what-if", question.replace("60%", ""));
        assertThat(without.at("/standings/0/name").asString()).startsWith("乙县");
        assessor.posts(path() + "/what-if", question.replace("60%", "viel"))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-008")));
    }

    @Test
    void whoever_has_scheme_and_facts_comes_to_the_same_ranking() throws Exception {
        Scheme scheme = Scheme.check("scheme.yaml", assessor.text(path() + "/scheme.yaml"))
                .orThrow();
        String facts = assessor.text(path() + "/facts.csv");
        String computed = RankingJson.of(
                Scoring.score(scheme, FactsCsv.read("facts.csv", facts, scheme).orThrow()));
        assertThat(assessor.text(path() + "/ranking.json")).isEqualTo(computed);
        assertThat(assessor.text(path() + "/ranking.csv"))
                .startsWith("\uFEFF")
                .contains("县区,2,")
                .contains("415/6");
    }

    @Test
    void a_trial_is_seen_by_those_who_assess_and_by_nobody_else() throws Exception {
        var leader = new Work(http, people, people.at(region.city(), "leader"));
        leader.gets(path()).andExpect(status().isNotFound());
        var county = new Work(http, people, people.at(region.jia(), "unitHead"));
        county.gets(path() + "/ranking").andExpect(status().isNotFound());
        assertThat(county.reads("/assessments").get("total").asInt()).isZero();
        assertThat(assessor.reads("/assessments").get("total").asInt()).isEqualTo(1);
        assessor.deletes(path()).andExpect(status().isNoContent());
        assessor.gets(path()).andExpect(status().isNotFound());
    }

    @Test
    void a_scheme_may_only_use_declared_measures_of_the_right_type() throws Exception {
        String wanted = """
                {"name": "x", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "2025-12-31", "basis": "REPORTED"}
                """.formatted(region.city().id());
        rulebook.adopt(region.city().id(), Counties.scheme().replace("投产率", "幸福率"));
        assessor.posts("/assessments", wanted).andExpect(jsonPath("$.code", is("ASSESSMENT-003")));
        rulebook.adopt(region.city().id(), Counties.scheme().replace("投产率", "到位资金"));
        assessor.posts("/assessments", wanted).andExpect(jsonPath("$.code", is("ASSESSMENT-004")));
        assessor.posts("/assessments", wanted.replace("ASM-DELIVERY-RATES", "ASM-OTHER"))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-001")));
    }
}
