package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** An office makes a threshold stricter: sees what would change, adopts from a day on, and nothing before that day moves. */
@TestMethodOrder(OrderAnnotation.class)
class RuleStory extends Story {
    private static final City.County COUNTY = City.county("安州五县（虚构）");
    private static final String FUNDS = "SUP-FUNDS-BEHIND-PACE";
    private static final String PROJECT = "安州差二十五点项目";
    private static final LocalDate BEFORE = LocalDate.of(2025, 7, 10);
    private static final LocalDate FROM = LocalDate.of(2025, 7, 20);
    private static Api office;
    private static String text = "";
    private static String stricter = "";

    @BeforeAll
    static void a_project_twenty_five_points_behind_pace() {
        City.on(BEFORE);
        var row = new HashMap<>(Projects.row(PROJECT, COUNTY.name(), "2025-01-10"));
        row.put("本年计划到位资金（万元）", "10000");
        row.put(Projects.CONTRACT_AMOUNT, "20000");
        City.registers(List.of(row));
        City.enters(COUNTY, PROJECT, "fundsInPlace", "2025-06", "2500000000");
        office = as(City.OFFICE);
    }

    @AfterAll
    static void back() {
        City.back();
    }

    @Test
    @Order(1)
    void the_rule_that_holds_is_shipped_with_its_source_and_its_thresholds_as_a_form() {
        LampStory.awaited(PROJECT, FUNDS, "YELLOW");
        JsonNode rule = office.get("/rules/" + FUNDS, "unit", City.id()).json();
        assertThat(rule.path("unit").isNull() || rule.path("unit").isMissingNode())
                .isTrue();
        assertThat(rule.path("source").asString()).contains("银川市 2025");
        text = rule.path("text").asString();
        assertThat(rule.path("form")
                        .valueStream()
                        .map(field -> field.path("value").asString()))
                .contains("30", "10", "2025-01-01");
    }

    @Test
    @Order(2)
    void the_form_changes_the_threshold_alone_and_an_example_that_no_longer_holds_says_so() {
        JsonNode filled = fill(text, Map.of("levels[0].when#1", "20", "levels[1].when#2", "20"));
        assertThat(filled.path("text").asString().lines().filter(line -> !text.contains(line)))
                .hasSize(2)
                .allMatch(line -> line.contains("20"));
        assertThat(filled.path("check").path("sound").asBoolean()).isFalse();
        assertThat(filled.path("check").path("examples").valueStream())
                .filteredOn(example -> !example.path("passed").asBoolean())
                .extracting(example -> example.path("name").asString())
                .containsExactly("落后正好 30 个百分点，含 30");
        stricter = fill(
                        text,
                        Map.of(
                                "levels[0].when#1", "20",
                                "levels[1].when#2", "20",
                                "examples[2].expect", "RED",
                                "source", "演示安州市 2025 年调度办法（虚构） · 第三条",
                                "from", "2025-07-01"))
                .path("text")
                .asString();
    }

    @Test
    @Order(3)
    @Covers("M-225")
    void what_would_change_is_seen_before_anybody_adopts_it() {
        JsonNode preview = office.post("/rules/preview", Map.of("kind", "LAMP", "text", stricter, "unit", City.id()))
                .json();
        assertThat(preview.path("changed").asLong()).isPositive();
        JsonNode ours = preview.path("changes")
                .valueStream()
                .filter(each -> PROJECT.equals(each.path("name").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(ours.path("before").asString()).isEqualTo("黄");
        assertThat(ours.path("after").asString()).isEqualTo("红");
        assertThat(ours.path("reason").asString()).contains("25");
        assertThat(LampStory.lamp(PROJECT, FUNDS).path("colour").asString())
                .as("nothing is lit by looking")
                .isEqualTo("YELLOW");
    }

    @Test
    @Order(4)
    void it_is_adopted_by_signature_from_a_day_on_and_holds_for_the_city_alone() {
        String draft = office.post("/rules/" + FUNDS + "/drafts", Map.of("unit", City.id(), "text", stricter))
                .json()
                .path("id")
                .asString();
        Answer wrong = adopt(draft, "not the password");
        assertThat(wrong.status()).as(wrong.toString()).isIn(403, 422);
        adopt(draft, cast().password(City.OFFICE)).accepted();
        assertThat(hash(City.id(), BEFORE)).isEqualTo(hash(elsewhere(), FROM));
        assertThat(hash(City.id(), FROM)).isNotEqualTo(hash(elsewhere(), FROM));
        assertThat(hash(COUNTY.id(), FROM)).isEqualTo(hash(City.id(), FROM));
        assertThat(LampStory.lamp(PROJECT, FUNDS).path("colour").asString()).isEqualTo("YELLOW");
    }

    @Test
    @Order(5)
    @Covers("M-169")
    void from_its_day_on_it_lights() {
        City.on(FROM);
        JsonNode lamp = LampStory.awaited(PROJECT, FUNDS, "RED");
        assertThat(lamp.path("source").asString()).contains("第三条");
        assertThat(lamp.path("since").asString()).isEqualTo(FROM.toString());
    }

    @Test
    @Order(6)
    void a_county_goes_further_on_screen_and_its_neighbours_stay_where_they_are() {
        try (Window window = Window.onDesk(url())) {
            Desk desk = new Desk(window);
            desk.logsIn(City.OFFICE, cast().password(City.OFFICE)).sees("今日工作");
            window.open("/rules/" + FUNDS + "/edit?unit=" + COUNTY.id());
            desk.reads("文本无误，例子全部通过");
            window.page()
                    .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("规则全文"))
                    .fill(stricter.replace("落后百分点 > 20", "落后百分点 > 15").replace("[10..20]", "[10..15]"));
            desk.presses("预览影响").reads("个有变化");
            desk.presses("保存草稿").reads("草稿已保存");
            desk.presses("采用…");
            desk.labelled("本人登录密码").fill(cast().password(City.OFFICE));
            desk.confirms("采用").reads("规则已采用");
            assertThat(window.strangers()).isEmpty();
        }
        assertThat(hash(COUNTY.id(), FROM)).isNotEqualTo(hash(City.id(), FROM));
    }

    private static int elsewhere() {
        return Units.id(as(Cast.ADMINISTRATOR), "兰州经开区");
    }

    private static String hash(int unit, LocalDate day) {
        return as(City.OFFICE)
                .get("/rules/" + FUNDS, "unit", unit, "on", day)
                .json()
                .path("hash")
                .asString();
    }

    private static Answer adopt(String draft, String password) {
        return office.post(
                "/rules/versions/" + draft + "/adoption", Map.of("password", password, "from", FROM.toString()));
    }

    private static JsonNode fill(String rule, Map<String, String> changes) {
        List<Map<String, String>> fields = changes.entrySet().stream()
                .map(each -> Map.of("path", each.getKey(), "value", each.getValue()))
                .toList();
        return office.post("/rules/form", Map.of("kind", "LAMP", "text", rule, "changes", fields))
                .json();
    }
}
