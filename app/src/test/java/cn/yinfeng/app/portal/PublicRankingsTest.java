package cn.yinfeng.app.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.assessment.Counties;
import cn.yinfeng.app.assessment.Counties.Region;
import cn.yinfeng.app.assessment.FakeRulebook;
import cn.yinfeng.app.assessment.SchemesByHand;
import cn.yinfeng.app.assessment.Work;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.engines.rules.scheme.FactsCsv;
import cn.yinfeng.engines.rules.scheme.RankingJson;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.Scoring;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published ranking is for everybody, without login, to read and to compute again; a trial is for nobody. */
@ModuleTest
@Import({SchemesByHand.class, Counties.class})
class PublicRankingsTest {
    private static final String PUBLIC = "/api/v1/public/rankings";

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Counties counties;

    @Autowired
    private FakeRulebook rulebook;

    @Autowired
    private MovableClock clock;

    private Work assessor;
    private String password;
    private String id;

    @BeforeEach
    void a_trial() throws Exception {
        Region region = counties.region();
        rulebook.adopt(region.city().id(), Counties.scheme());
        Created account = people.account(region.city().id(), "assessor");
        password = account.oneTimePassword();
        assessor = new Work(http, people, accounts.callerOf(account.account().id()));
        id = assessor.does("/assessments", """
                {"name": "公开考核", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "2025-12-31", "basis": "REPORTED"}
                """.formatted(region.city().id()))
                .get("id")
                .asString();
    }

    @AfterEach
    void back_to_today() {
        clock.shift(Duration.ZERO);
    }

    private void publish() throws Exception {
        assessor.does("/assessments/" + id + "/publication", """
                {"objectionsUntil": "%s", "password": "%s"}
                """.formatted(
                        LocalDate.now(clock).plusDays(5), password));
    }

    private String visit(String path, String language) throws Exception {
        byte[] body = http.perform(get(PUBLIC + path).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    private JsonNode listed() throws Exception {
        for (JsonNode each : JsonMapper.shared().readTree(visit("", "zh-CN")).get("items")) {
            if (each.get("id").asString().equals(id)) {
                return each;
            }
        }
        return JsonMapper.shared().nullNode();
    }

    @Test
    void visitors_see_what_was_published_and_no_trial() throws Exception {
        assertThat(listed().isNull()).isTrue();
        http.perform(get(PUBLIC + "/" + id)).andExpect(status().isNotFound());
        publish();
        assertThat(listed().get("state").asString()).isEqualTo("PUBLISHED");
        JsonNode shown = JsonMapper.shared().readTree(visit("/" + id, "zh-CN"));
        assertThat(shown.at("/groups/0/standings/0/unit/name").asString()).startsWith("乙县");
        assertThat(shown.at("/groups/0/standings/0/items/1/explanation").asString())
                .contains("开工率");
        JsonNode english = JsonMapper.shared().readTree(visit("/" + id, "en-US"));
        assertThat(english.at("/groups/0/standings/0/items/1/name").asString()).isEqualTo("Start");
        assertThat(visit("/" + id + ".csv", "zh-CN")).isEqualTo(assessor.text("/assessments/" + id + "/ranking.csv"));
    }

    @Test
    void visitors_compute_the_ranking_again_from_its_scheme_and_facts() throws Exception {
        publish();
        Scheme scheme = Scheme.check("scheme.yaml", visit("/" + id + "/scheme.yaml", "zh-CN"))
                .orThrow();
        String facts = visit("/" + id + "/facts.csv", "zh-CN");
        assertThat(visit("/" + id + ".json", "zh-CN"))
                .isEqualTo(RankingJson.of(Scoring.score(
                        scheme, FactsCsv.read("facts.csv", facts, scheme).orThrow())));
    }

    @Test
    void a_settled_ranking_is_final_and_a_withdrawn_one_says_why_without_its_points() throws Exception {
        publish();
        clock.shift(Duration.ofDays(6));
        assessor.does("/assessments/" + id + "/settlement", "{\"password\": \"" + password + "\"}");
        assertThat(listed().get("state").asString()).isEqualTo("FINAL");
        assessor.does(
                "/assessments/" + id + "/withdrawal", "{\"reason\": \"数据有误\", \"password\": \"" + password + "\"}");
        assertThat(listed().get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(listed().get("withdrawnReason").asString()).isEqualTo("数据有误");
        http.perform(get(PUBLIC + "/" + id)).andExpect(status().isNotFound());
        http.perform(get(PUBLIC + "/" + id + ".csv")).andExpect(status().isNotFound());
        http.perform(get(PUBLIC + "/" + id + "/facts.csv")).andExpect(status().isNotFound());
    }
}
