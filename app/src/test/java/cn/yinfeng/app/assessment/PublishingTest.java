package cn.yinfeng.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.assessment.Counties.Region;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** 公示、异议、定稿、撤回: who may, when, and what stays. */
@ModuleTest
@Import({SchemesByHand.class, Counties.class})
class PublishingTest {
    private static final int TERM = 7;

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

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Region region;
    private Caller who;
    private String password;
    private Work assessor;
    private Work county;
    private String path;

    @BeforeEach
    void a_trial_of_a_city() throws Exception {
        region = counties.region();
        rulebook.adopt(region.city().id(), Counties.scheme());
        Created account = people.account(region.city().id(), "assessor");
        password = account.oneTimePassword();
        who = accounts.callerOf(account.account().id());
        assessor = new Work(http, people, who);
        county = new Work(http, people, people.at(region.jia(), "unitHead"));
        JsonNode trial =
                assessor.does("/assessments", """
                {"name": "2025年考核", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "2025-12-31", "basis": "REPORTED"}
                """.formatted(region.city().id()));
        path = "/assessments/" + trial.get("id").asString();
    }

    @AfterEach
    void back_to_today() {
        clock.shift(Duration.ZERO);
    }

    private JsonNode publish() throws Exception {
        return assessor.does(
                path + "/publication", """
                {"objectionsUntil": "%s", "password": "%s"}
                """.formatted(LocalDate.now(clock).plusDays(TERM), password));
    }

    private String signed() {
        return "{\"password\": \"" + password + "\"}";
    }

    @Test
    void a_published_ranking_is_read_whole_by_every_unit_assessed_and_their_entries_stay_theirs() throws Exception {
        county.gets(path).andExpect(status().isNotFound());
        assertThat(publish().get("state").asString()).isEqualTo("PUBLISHED");
        JsonNode ranking = county.reads(path + "/ranking");
        assertThat(ranking.get("groups").size()).isEqualTo(2);
        assertThat(ranking.at("/groups/0/standings").size()).isEqualTo(3);
        assertThat(county.reads("/assessments").get("total").asInt()).isEqualTo(1);
        String starts = "/measures/开工率/entries";
        JsonNode own = county.reads(path + "/units/" + region.jia().id() + starts);
        assertThat(own.get("total").asInt()).isEqualTo(19);
        assertThat(own.get("outsideScope").asInt()).isZero();
        JsonNode others = county.reads(path + "/units/" + region.yi().id() + starts);
        assertThat(others.at("/figure/numerator").asString()).isEqualTo("3");
        assertThat(others.get("total").asInt()).isZero();
        assertThat(others.get("outsideScope").asInt()).isEqualTo(8); // 3 starts and 1 production of 4 contracts
        var stranger = new Work(http, people, people.at(people.unit("旁县"), "unitHead"));
        stranger.gets(path).andExpect(status().isNotFound());
    }

    private static List<String> kinds(JsonNode notices) {
        return notices.get("items")
                .valueStream()
                .map(each -> each.get("kind").asString())
                .toList();
    }

    @Test
    void units_assessed_hear_of_publication_and_answer_and_the_assessor_of_an_objection() throws Exception {
        publish();
        assertThat(kinds(county.reads("/notices"))).containsExactly("assessment-published");
        JsonNode raised =
                county.does(path + "/objections", objection(region.jia().id()));
        JsonNode heard = assessor.reads("/notices?kind=objection-raised");
        assertThat(heard.at("/items/0/title").asString())
                .startsWith(region.jia().name());
        assessor.does(
                path + "/objections/" + raised.get("id").asString() + "/answer",
                "{\"text\": \"台账中没有\", \"accepted\": false}");
        assertThat(kinds(county.reads("/notices"))).containsExactly("objection-answered", "assessment-published");
        var stranger = new Work(http, people, people.at(people.unit("旁听县"), "unitHead"));
        assertThat(stranger.reads("/notices").get("total").asInt()).isZero();
    }

    @Test
    void publishing_is_signed_with_the_password() throws Exception {
        String until = LocalDate.now(clock).plusDays(TERM).toString();
        assessor.posts(path + "/publication", "{\"objectionsUntil\": \"" + until + "\", \"password\": \"wrong\"}")
                .andExpect(jsonPath("$.code", is("PEOPLE-022")));
        var office = new Work(http, people, people.at(region.city(), "office"));
        office.posts(path + "/publication", "{\"objectionsUntil\": \"" + until + "\", \"password\": \"x\"}")
                .andExpect(status().isForbidden());
        assessor.posts(path + "/publication", """
                {"objectionsUntil": "%s", "password": "%s"}
                """.formatted(LocalDate.now(clock), password))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-012")));
        assertThat(assessor.reads(path + "/signatures").size()).isZero();
        publish();
        JsonNode signature = assessor.reads(path + "/signatures").get(0);
        assertThat(signature.get("role").asString()).isEqualTo("assessor");
        assertThat(signature.get("sm3").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void what_was_published_is_frozen_by_the_database_itself() throws Exception {
        publish();
        assessor.posts(path + "/trial", "{}").andExpect(jsonPath("$.code", is("ASSESSMENT-010")));
        assessor.deletes(path).andExpect(status().isConflict());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        for (String change : new String[] {
            "DELETE FROM assessment.result WHERE assessment_id = :id",
            "DELETE FROM assessment.participant WHERE assessment_id = :id",
            "UPDATE assessment.assessment SET name = 'x' WHERE id = :id",
            "UPDATE assessment.assessment SET objections_until = status_date WHERE id = :id",
            "DELETE FROM assessment.assessment WHERE id = :id"
        }) {
            assertThatThrownBy(() -> who.run(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(change).param("id", id).update())))
                    .as(change)
                    .hasMessageContaining("frozen");
        }
    }

    @Test
    void a_unit_objects_within_the_term_and_nothing_is_settled_before_it_is_answered() throws Exception {
        county.posts(path + "/objections", objection(region.jia().id())).andExpect(status().isNotFound());
        publish();
        county.posts(path + "/objections", objection(region.yi().id()))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-021")));
        JsonNode raised =
                county.does(path + "/objections", objection(region.jia().id()));
        assessor.posts(path + "/settlement", signed()).andExpect(jsonPath("$.code", is("ASSESSMENT-015")));
        clock.shift(Duration.ofDays(TERM + 1));
        county.posts(path + "/objections", objection(region.jia().id()))
                .andExpect(jsonPath("$.code", is("ASSESSMENT-020")));
        assessor.posts(path + "/settlement", signed()).andExpect(jsonPath("$.code", is("ASSESSMENT-016")));
        var neighbour = new Work(http, people, people.at(region.yi(), "unitHead"));
        assertThat(neighbour.reads(path + "/objections").size()).isZero();
        assertThat(assessor.reads(path).get("openObjections").asInt()).isEqualTo(1);
        String answer = path + "/objections/" + raised.get("id").asString() + "/answer";
        county.posts(answer, "{\"text\": \"x\", \"accepted\": true}").andExpect(status().isForbidden());
        assessor.does(answer, "{\"text\": \"已核对，开工以永久性工程为准\", \"accepted\": false}");
        assessor.posts(answer, "{\"text\": \"x\", \"accepted\": true}")
                .andExpect(jsonPath("$.code", is("ASSESSMENT-022")));
        assertThat(county.reads(path + "/objections").at("/0/answer").asString())
                .contains("永久性");
        assertThat(assessor.does(path + "/settlement", signed()).get("state").asString())
                .isEqualTo("FINAL");
        assertThat(assessor.reads(path + "/signatures").size()).isEqualTo(2);
    }

    private static String objection(int unit) {
        return "{\"unit\": " + unit + ", \"text\": \"我县还有一个项目已经开工\"}";
    }

    @Test
    void a_withdrawn_ranking_says_that_it_was_there_and_why_it_went() throws Exception {
        assessor.posts(path + "/withdrawal", "{\"reason\": \"x\", \"password\": \"" + password + "\"}")
                .andExpect(jsonPath("$.code", is("ASSESSMENT-017")));
        publish();
        assessor.does(path + "/withdrawal", "{\"reason\": \"甲县数据有误\", \"password\": \"" + password + "\"}");
        JsonNode seen = county.reads(path);
        assertThat(seen.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(seen.get("withdrawnReason").asString()).isEqualTo("甲县数据有误");
    }
}
