package cn.yinfeng.acceptance.plan;

import static cn.yinfeng.acceptance.plan.PlanPaper.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Cast;
import cn.yinfeng.acceptance.Covers;
import cn.yinfeng.acceptance.Sources;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Units;
import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Targets as other documents set them: growth, quotas, nested classes, open numbers, several units, bad files. */
class PlanNumbersStory extends Story {
    private static final String COUNTY = "演示甲县（虚构）";
    /** The document is of 2020; the demo lives in 2023. */
    private static final Map<String, String> THIS_YEAR =
            Map.of("periodText", "2023年", "periodFrom", "2023-01-01", "periodTo", "2023-12-31");

    private static Api office;
    private static int city;
    private static PlanPaper suzhou;

    @BeforeAll
    static void the_office_of_a_city() {
        office = as("office");
        city = Units.id(office, "平凉市");
        suzhou = PlanPaper.upload(office, city, Sources.SUZHOU);
    }

    @Test
    @Covers(recorded = {"M-020", "M-021", "M-022", "M-023"})
    void the_published_fifteen_per_cent_stands_beside_the_twenty_by_which_work_is_split() {
        int region = Units.id(as(Cast.ADMINISTRATOR), "甘肃省");
        Api province = cast().joins("province.office", "office", region);
        PlanPaper plan = PlanPaper.upload(province, region, Sources.GANSU);
        JsonNode growth = plan.target("15", "%", "到位资金");
        assertThat(text(growth, "op")).isEqualTo("GROWTH");
        plan.target("20", "%", "增长");
        assertThat(plan.targets()).anyMatch(each -> "7000".equals(text(each, "value")));
        assertThat(plan.targets()).anyMatch(each -> text(each, "sentence").contains("翻番"));
        JsonNode ambition = plan.adds("千亿级产业集群", "1000", "亿元");
        assertThat(text(ambition, "state")).isEqualTo("ADDED");
        plan.acceptAll().adopt("2024-01-01", "2026-12-31");
        JsonNode both = plan.numbers(
                plan.target("15", "%", "到位资金"), Map.of("published", "15", "dispatch", "20", "reason", "实际工作中按增长20%调度"));
        assertThat(text(both.path("numbers"), "published")).isEqualTo("15");
        assertThat(text(both.path("numbers"), "dispatch")).isEqualTo("20");
        JsonNode unknown = plan.progress(plan.target("15", "%", "到位资金"), "2024-12-31", "DISPATCH")
                .getFirst();
        assertThat(unknown.path("goal").isNull() || unknown.path("goal").isMissingNode())
                .as("a growth without its base has no goal")
                .isTrue();
        JsonNode based = plan.numbers(
                plan.target("15", "%", "到位资金"),
                Map.of(
                        "published",
                        "15",
                        "dispatch",
                        "20",
                        "baseText",
                        "2023年实际到位（演示）",
                        "baseValue",
                        "100",
                        "baseMeasure",
                        "亿元",
                        "reason",
                        "补基数"));
        assertThat(text(based.path("numbers"), "baseValue")).isEqualTo("100");
        JsonNode known = plan.progress(plan.target("15", "%", "到位资金"), "2024-12-31", "DISPATCH")
                .getFirst();
        assertThat(text(known, "goal")).isEqualTo("1200000000000");
    }

    @Test
    @Covers(recorded = {"M-012", "M-013", "M-016", "M-017", "M-018", "M-019", "M-031"})
    void quotas_per_unit_and_responsible_units_are_read_as_they_stand() {
        suzhou.target("30", "个", "亿元以上项目");
        suzhou.target("20", "个", "亿元以上项目");
        suzhou.target("500", "个", "重点项目");
        suzhou.target("220", "个", "省外资金");
        suzhou.target("30", "条", "线索");
        suzhou.target("8", "条", "线索");
        suzhou.target("3", "次", "推介活动");
        assertThat(suzhou.targets())
                .anySatisfy(
                        target -> assertThat(target.path("responsibleUnits")).isNotEmpty());
    }

    @Test
    @Covers(recorded = "M-014")
    void a_number_that_the_draft_leaves_open_stays_open() {
        JsonNode open = suzhou.target(each -> each.path("undecided").asBoolean(), "利用外资");
        assertThat(open.path("value").isNull() || open.path("value").isMissingNode())
                .isTrue();
        assertThat(text(suzhou.read(), "text")).contains("**");
    }

    @Test
    @Covers({"M-011", "M-015"})
    void a_quota_by_size_class_is_counted_per_county_from_the_projects_signed() {
        PlanPaper plan = PlanPaper.upload(office, city, Sources.SUZHOU);
        plan.edits(plan.target("30", "个", "亿元以上项目"), THIS_YEAR);
        plan.edits(plan.target("10", "个", "沪苏浙"), THIS_YEAR);
        plan.acceptAll().adopt("2023-01-01", "2023-12-31");
        JsonNode quota = plan.target("30", "个", "亿元以上项目");
        plan.bind(
                quota,
                Map.of("figure", "signedCount", "cohort", "NEW", "basis", "REPORTED", "minContract", "10000000000"));
        int county = Units.id(office, COUNTY);
        plan.save(quota, new PlanRows().unit(county, "30").list(), "").accepted();
        List<JsonNode> rows = plan.progress(quota, "2023-05-31", "PUBLISHED");
        JsonNode part = rows.stream()
                .filter(each -> each.path("unit").path("id").asInt() == county)
                .findFirst()
                .orElseThrow();
        long large = Units.projects(office, COUNTY)
                .path("items")
                .valueStream()
                .filter(each -> text(each, "signedOn").compareTo("2023-05-31") <= 0)
                .filter(each -> text(each.path("contractAmount"), "amount").length() >= 11)
                .count();
        assertThat(large).isPositive();
        assertThat(text(part.path("done"), "numerator")).as(rows.toString()).isEqualTo(String.valueOf(large));

        JsonNode chain = plan.target("10", "个", "沪苏浙");
        plan.bind(
                chain,
                Map.of(
                        "figure",
                        "signedCount",
                        "cohort",
                        "NEW",
                        "basis",
                        "REPORTED",
                        "minContract",
                        "10000000000",
                        "places",
                        List.of("31", "32", "33"),
                        "industries",
                        List.of("先进制造业")));
        JsonNode none = plan.progress(chain, "2023-05-31", "PUBLISHED").getFirst();
        assertThat(text(none.path("done"), "numerator")).isEqualTo("0");
    }

    @Test
    @Covers(recorded = {"M-024", "M-025"})
    void classes_within_a_number_hang_under_it() {
        PlanPaper plan = PlanPaper.upload(office, city, Sources.YOUXIAN);
        assertThat(text(plan.target("800", "亿元", "协议引资"), "op")).isEqualTo("ABOVE");
        JsonNode parent = plan.target("50", "个", "5亿元以上");
        for (String[] part : new String[][] {{"10", "10亿元以上"}, {"4", "30亿元以上"}, {"1", "100亿元以上"}}) {
            assertThat(text(plan.target(part[0], "个", part[1]), "parentId")).isEqualTo(text(parent, "id"));
        }
    }

    @Test
    @Covers("M-026")
    void rates_over_a_bound_are_counted_by_the_figures_of_the_same_name() {
        PlanPaper plan = PlanPaper.upload(office, city, Sources.YOUXIAN);
        plan.acceptAll().adopt("2023-01-01", "2025-12-31");
        JsonNode started = plan.target("80", "%", "开工率");
        plan.bind(started, Map.of("figure", "startRate", "cohort", "NEW", "basis", "REPORTED"));
        JsonNode whole = plan.progress(started, "2023-05-31", "PUBLISHED").getFirst();
        assertThat(text(whole.path("done"), "numerator")).isEqualTo("154");
        assertThat(text(whole.path("done"), "denominator")).isEqualTo("157");
        assertThat(whole.path("reached").asBoolean()).isTrue();
        JsonNode funds = plan.target("30", "%", "资金到位率");
        plan.bind(funds, Map.of("figure", "fundingRate", "cohort", "NEW", "basis", "REPORTED"));
        assertThat(plan.progress(funds, "2023-05-31", "PUBLISHED")
                        .getFirst()
                        .path("reached")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_is_no_plan_is_refused_in_clear_words_and_nothing_is_kept() {
        int before = office.get("/plans").json().path("total").asInt();
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        for (Answer refused : List.of(
                PlanPaper.send(office, city, "空.txt", new byte[0]),
                PlanPaper.send(office, city, "图片.docx", picture),
                PlanPaper.send(office, city, "太大.txt", new byte[50 << 20]),
                PlanPaper.send(
                        office, city, "密.txt", "机密★5年\n关于招商引资工作的方案\n全年签约项目10个。".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(refused.status()).as(refused.toString()).isBetween(400, 422);
            assertThat(refused.code()).isNotBlank();
            assertThat(refused.text()).containsPattern("[\\u4e00-\\u9fff]");
        }
        assertThat(office.get("/plans").json().path("total").asInt()).isEqualTo(before);
    }
}
