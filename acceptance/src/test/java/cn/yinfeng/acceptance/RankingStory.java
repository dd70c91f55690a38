package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A city's year is assessed: tried, shown, objected to, settled, published, and still the same a year later. */
@TestMethodOrder(OrderAnnotation.class)
class RankingStory extends Story {
    private static final String SCHEME = "ASM-DELIVERY-RATES";
    private static final City.County FIRST = City.county("安州三县（虚构）");
    private static final City.County SECOND = City.county("安州四县（虚构）");
    private static final String PRODUCING = "安州考核投产项目";
    private static final String STARTED = "安州考核开工项目";
    private static final String NEIGHBOURS = "安州考核邻县项目";
    private static final String EXAMPLE = """
            examples:
              - name: 满分
                given:
                  甲县: { 类别: 县区, 履约率: 90%, 开工率: 80%, 资金到位率: 30%, 投产率: 60% }
                expect:
                  甲县: { total: "100.00", rank: 1 }
            """;
    private static Api assessor;
    private static String address = "";
    private static byte[] csvOfThen = {};
    private static byte[] jsonOfThen = {};

    @BeforeAll
    static void two_counties_live_through_a_year() {
        City.on(LocalDate.of(2026, 3, 10));
        City.registers(List.of(
                Projects.row(PRODUCING, FIRST.name(), "2026-01-05"),
                Projects.row(STARTED, FIRST.name(), "2026-02-05"),
                Projects.row(NEIGHBOURS, SECOND.name(), "2026-03-05")));
        City.on(LocalDate.of(2027, 1, 10));
        everything(FIRST, PRODUCING, "400000000");
        started(FIRST, STARTED);
        everything(SECOND, NEIGHBOURS, "200000000");
        assessor = as(City.ASSESSOR);
    }

    private static void everything(City.County county, String project, String funds) {
        started(county, project);
        City.enters(county, project, "fundsInPlace", "2026-09", funds);
        City.enters(county, project, "production", "2026-12-20", "1");
    }

    private static void started(City.County county, String project) {
        City.enters(county, project, "registration", "2026-04-10", "1");
        City.enters(county, project, "start", "2026-06-10", "1");
    }

    @AfterAll
    static void back() {
        City.back();
    }

    @Test
    @Order(1)
    @Covers({"M-212", "M-213"})
    void a_trial_scores_every_unit_from_the_ledger_and_says_how() {
        address = "/assessments/"
                + assessor.post(
                                "/assessments",
                                Map.of(
                                        "name",
                                        "2026年度招商引资考核",
                                        "scheme",
                                        SCHEME,
                                        "unit",
                                        City.id(),
                                        "on",
                                        "2026-12-31",
                                        "basis",
                                        "REPORTED",
                                        "participants",
                                        List.of(FIRST.id(), SECOND.id())))
                        .json()
                        .path("id")
                        .asString();
        assessor.post(address + "/trial", Map.of()).accepted();
        JsonNode second = standing(SECOND);
        assertThat(second.path("rank").asInt()).isEqualTo(1);
        assertThat(second.path("total").asString()).isEqualTo("88.33");
        JsonNode first = standing(FIRST);
        assertThat(first.path("rank").asInt()).isEqualTo(2);
        assertThat(item(first, "production").path("explanation").asString()).contains("35 × 0.5 ÷ 0.6");
        assertThat(item(first, "fulfilment").path("points").asString()).isEqualTo("10");
    }

    @Test
    @Order(2)
    @Covers("M-213")
    void a_score_opens_into_the_entries_behind_it() {
        JsonNode behind = assessor.get(address + "/units/" + FIRST.id() + "/measures/投产率/entries", "size", 50)
                .json();
        assertThat(behind.path("items")
                        .valueStream()
                        .map(each -> each.path("part").asString()))
                .contains("NUMERATOR", "DENOMINATOR");
        assertThat(behind.path("outsideScope").asInt()).isZero();
    }

    @Test
    @Order(3)
    void what_if_answers_without_changing_anything() {
        JsonNode asked = assessor.post(
                        address + "/what-if",
                        Map.of("unit", FIRST.id(), "changes", List.of(Map.of("measure", "投产率", "value", "100%"))))
                .json();
        JsonNode first = asked.path("standings")
                .valueStream()
                .filter(each -> each.path("unit").asInt() == FIRST.id())
                .findFirst()
                .orElseThrow();
        assertThat(first.path("rankBefore").asInt()).isEqualTo(2);
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("total").asString()).isEqualTo("88.33");
        assertThat(standing(FIRST).path("rank").asInt()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void a_bonus_is_a_fact_on_record_and_not_a_number_in_a_cell() {
        assessor.post(
                        address + "/records",
                        Map.of(
                                "unit",
                                FIRST.id(),
                                "measure",
                                "三个500强项目数",
                                "amount",
                                "1",
                                "period",
                                "2026-12",
                                "voucher",
                                "三个500强认定表-2026"))
                .accepted();
        assessor.post(address + "/trial", Map.of()).accepted();
        assertThat(item(standing(FIRST), "top500").path("points").asString()).isEqualTo("2");
    }

    @Test
    @Order(5)
    void nobody_assessed_sees_a_trial() {
        assertThat(as(FIRST.head()).get(address + "/ranking").status()).isIn(403, 404);
    }

    @Test
    @Order(6)
    @Covers({"M-204", "M-207"})
    void it_is_shown_answered_and_settled_before_it_counts() {
        publish("2027-01-20").accepted();
        assertThat(standing(FIRST).path("rank").asInt()).isEqualTo(2);
        String objection = as(FIRST.head())
                .post(address + "/objections", Map.of("unit", FIRST.id(), "text", "二号项目的投产证明在路上"))
                .json()
                .path("id")
                .asString();
        City.on(LocalDate.of(2027, 1, 21));
        assertThat(settle().status()).as("an objection is open").isEqualTo(409);
        assessor.post(
                        address + "/objections/" + objection + "/answer",
                        Map.of("text", "投产以验收为准，未采纳", "accepted", false))
                .accepted();
        settle().accepted();
        assertThat(assessor.get(address).json().path("state").asString()).isEqualTo("FINAL");
        csvOfThen = assessor.get(address + "/ranking.csv").accepted().body();
        jsonOfThen = assessor.get(address + "/ranking.json").accepted().body();
    }

    @Test
    @Order(7)
    @Covers("M-207")
    void anyone_reads_the_ranking_with_its_reasons() {
        JsonNode list = visitor().get("/public/rankings").json().path("items");
        String id = list.valueStream()
                .filter(each -> "2026年度招商引资考核".equals(each.path("name").asString()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(visitor().get("/public/rankings/" + id).text()).contains("安州三县", "35 × 0.5 ÷ 0.6");
        assertThat(visitor().get("/public/rankings/" + id + ".csv").accepted().body())
                .isEqualTo(csvOfThen);
        assertThat(visitor().get("/public/rankings/" + id + ".json").accepted().body())
                .isEqualTo(jsonOfThen);
        assertThat(new String(csvOfThen, StandardCharsets.UTF_8)).contains("安州四县");
    }

    @Test
    @Order(8)
    void last_year_stays_last_year() {
        City.on(LocalDate.of(2028, 1, 10));
        aStricterScheme();
        rename(FIRST, "安州新一区（虚构）");
        City.enters(FIRST, STARTED, "production", "2026-12-30", "1");
        JsonNode replayed = assessor.post(address + "/replay", Map.of()).json();
        assertThat(replayed.path("equal").asBoolean()).as(replayed.toString()).isTrue();
        assertThat(assessor.get(address + "/ranking.csv").accepted().body()).isEqualTo(csvOfThen);
        assertThat(assessor.get(address + "/ranking.json").accepted().body()).isEqualTo(jsonOfThen);
        rename(FIRST, FIRST.name());
    }

    /** This year's rules: another weight for production, adopted by the city for its own units. */
    private static void aStricterScheme() {
        Api office = as(City.OFFICE);
        String text = office.get("/rules/" + SCHEME, "unit", City.id())
                .json()
                .path("text")
                .asString();
        String changed = text.replace("from: 2024-01-01", "from: 2028-01-01")
                .replace("weight: 35, formula: 权重 * 投产率 / 0.6", "weight: 30, formula: 权重 * 投产率 / 0.6")
                .replace("weight: 20, formula: 权重 * 开工率 / 0.8", "weight: 25, formula: 权重 * 开工率 / 0.8");
        String examples = changed.substring(changed.indexOf("examples:"));
        String draft = office.post(
                        "/rules/" + SCHEME + "/drafts",
                        Map.of("unit", City.id(), "text", changed.replace(examples, EXAMPLE)))
                .json()
                .path("id")
                .asString();
        office.post(
                        "/rules/versions/" + draft + "/adoption",
                        Map.of("password", cast().password(City.OFFICE), "from", "2028-01-10"))
                .accepted();
    }

    private static void rename(City.County place, String name) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("parentId", City.id());
        unit.put("code", City.code(place.name()));
        unit.put("name", name);
        unit.put("kind", "COUNTY");
        unit.put("invented", true);
        as(Cast.ADMINISTRATOR).put("/units/" + place.id(), unit).accepted();
    }

    private static Answer publish(String objectionsUntil) {
        return assessor.post(
                address + "/publication",
                Map.of("password", cast().password(City.ASSESSOR), "objectionsUntil", objectionsUntil));
    }

    private static Answer settle() {
        return assessor.post(address + "/settlement", Map.of("password", cast().password(City.ASSESSOR)));
    }

    private static JsonNode standing(City.County place) {
        return of(assessor.get(address + "/ranking").json(), place);
    }

    private static JsonNode of(JsonNode ranking, City.County place) {
        return ranking.path("groups")
                .valueStream()
                .flatMap(group -> group.path("standings").valueStream())
                .filter(each -> each.path("unit").path("id").asInt() == place.id())
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " is not in " + ranking));
    }

    private static JsonNode item(JsonNode standing, String code) {
        return standing.path("items")
                .valueStream()
                .filter(each -> code.equals(each.path("code").asString()))
                .findFirst()
                .orElseThrow();
    }
}
