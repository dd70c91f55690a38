package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import cn.yinfeng.tools.client.Template;
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

/** A county lives on into the summer of 2023 and reports by sheets: running totals, mistakes, the same file twice. */
@TestMethodOrder(OrderAnnotation.class)
class ImportStory extends Story {
    private static final String COUNTY = "演示乙县（虚构）";
    private static final String PROJECT = "虚构夏季项目";
    private static Api clerk;
    private static Imports imports;
    private static Template progress;

    @BeforeAll
    static void it_is_august() {
        moveTo("2023-08-05");
        clerk = as("clerk-yi");
        imports = new Imports(clerk);
        progress = imports.template("progress");
        imports.bring(
                "projects",
                "7月签约.xlsx",
                imports.template("projects").fill(List.of(Projects.row(PROJECT, COUNTY, "2023-06-20"))));
    }

    @AfterAll
    static void back_to_june() {
        moveTo("2023-06-09");
    }

    @Test
    @Order(1)
    void a_running_total_becomes_the_increment_of_its_month() {
        imports.bring("progress", "6月.xlsx", progress.fill(List.of(funds("2023-06", "0.05", "亿元", "当期"))));
        imports.bring("progress", "7月.xlsx", progress.fill(List.of(funds("2023-07", "800", "万元", "累计"))));
        assertThat(fen("2023-06")).isEqualTo(500_000_000L);
        assertThat(fen("2023-07")).isEqualTo(300_000_000L);
        assertThat(project().path("fundsInPlace").path("amount").asString()).isEqualTo("800000000");
    }

    @Test
    @Order(2)
    void the_same_sheet_again_changes_nothing() {
        long newest = newestEntry();
        JsonNode again =
                imports.check("progress", "7月再报.xlsx", progress.fill(List.of(funds("2023-07", "800", "万元", "累计"))));
        assertThat(Imports.state(again)).isIn("UNCHANGED", "READY");
        assertThat(again.path("unchangedRows").asInt()).isEqualTo(1);
        assertThat(newestEntry()).isEqualTo(newest);
    }

    @Test
    @Order(3)
    void another_value_needs_a_reason_and_becomes_a_correction_beside_the_old_entry() {
        Map<String, String> changed = funds("2023-06", "450", "万元", "当期");
        JsonNode refused = imports.check("progress", "更正.xlsx", progress.fill(List.of(changed)));
        assertThat(Imports.state(refused)).isEqualTo("REJECTED");
        assertThat(imports.problems(refused.path("id").asString()).toString()).contains("更正");
        changed.put("更正原因", "一笔50万元属另一项目");
        imports.bring("progress", "更正带原因.xlsx", progress.fill(List.of(changed)));
        List<JsonNode> june = entries("2023-06");
        assertThat(june).hasSize(2);
        JsonNode correction = june.stream()
                .filter(each -> each.path("corrects").asLong() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(correction.path("amount").asString()).isEqualTo("450000000");
        assertThat(correction.path("effect").asString()).isEqualTo("-50000000");
        assertThat(correction.path("reason").asString()).isEqualTo("一笔50万元属另一项目");
        assertThat(correction.path("origin").path("row").asInt()).isEqualTo(2);
        assertThat(project().path("fundsInPlace").path("amount").asString()).isEqualTo("750000000");
    }

    @Test
    @Order(4)
    void a_sheet_with_faults_says_what_is_wrong_in_each_row_and_nothing_of_it_is_in() {
        long newest = newestEntry();
        Map<String, String> unknown = funds("2023-07", "1", "万元", "当期");
        unknown.put("项目名称", "没有这个项目");
        JsonNode checked = imports.check(
                "progress",
                "有误.xlsx",
                progress.fill(List.of(
                        funds("2023-13", "1", "万元", "当期"),
                        unknown,
                        funds("2023-07", "许多", "万元", "当期"),
                        funds("2023-09", "1", "万元", "当期"),
                        start("2023-07"))));
        assertThat(Imports.state(checked)).isEqualTo("REJECTED");
        assertThat(checked.path("problemRows").asInt()).isEqualTo(4);
        List<List<String>> marked =
                Template.rows(clerk.get("/imports/" + checked.path("id").asString() + "/marked-sheet")
                        .accepted()
                        .body());
        assertThat(marked.subList(1, 5))
                .allSatisfy(row -> assertThat(row.getLast()).isNotEmpty());
        assertThat(newestEntry()).isEqualTo(newest);
        assertThat(clerk.post("/imports/" + checked.path("id").asString() + "/apply", "")
                        .status())
                .isBetween(400, 499);
        assertThat(newestEntry()).isEqualTo(newest);
    }

    @Test
    @Order(5)
    void what_came_later_leaves_the_figures_of_may_as_they_were_published() {
        Api office = as("office");
        JsonNode figures = office.get(
                        "/figures",
                        "unit",
                        Units.id(office, "平凉市"),
                        "on",
                        "2023-05-31",
                        "basis",
                        "REPORTED",
                        "split",
                        "UNITS")
                .json();
        assertThat(Figures.of(Figures.row(figures, "平凉市"), "fundingRate")).isEqualTo("730000000000/1340000000000");
    }

    private static Map<String, String> funds(String period, String amount, String scale, String mode) {
        var row = new HashMap<String, String>();
        row.put("项目名称", PROJECT);
        row.put("指标", "到位资金");
        row.put("期间", period);
        row.put("数值", amount);
        row.put("金额单位", scale);
        row.put("方式", mode);
        row.put("资金来源", "省外企业");
        return row;
    }

    private static Map<String, String> start(String period) {
        return Map.of("项目名称", PROJECT, "指标", "开工", "期间", period, "数值", "1");
    }

    private static JsonNode project() {
        return clerk.get("/projects", "q", PROJECT).json().path("items").path(0);
    }

    private static List<JsonNode> entries(String month) {
        return clerk.get("/entries", "subject", project().path("id").asString(), "indicator", "fundsInPlace")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("period").path("from").asString().startsWith(month))
                .toList();
    }

    private static long fen(String month) {
        return entries(month).stream()
                .mapToLong(each -> each.path("effect").asLong())
                .sum();
    }

    private static long newestEntry() {
        return clerk.get("/entries", "sort", "-number", "size", 1)
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asLong();
    }

    private static void moveTo(String date) {
        as(Cast.ADMINISTRATOR).post("/demo/clock", Map.of("date", date)).accepted();
    }
}
