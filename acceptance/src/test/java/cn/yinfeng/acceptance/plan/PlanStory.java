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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** 兰州经开区's plan of 2021, from the document to targets split over parks and months, with their progress. */
@TestMethodOrder(OrderAnnotation.class)
class PlanStory extends Story {
    private static final String YEAR_END = "2021-12-31";
    private static Api office;
    private static int zone;
    private static int firstPark;
    private static int secondPark;
    private static PlanPaper plan;

    @BeforeAll
    static void the_zone_has_an_office_and_two_parks() {
        Api administrator = as(Cast.ADMINISTRATOR);
        zone = Units.id(administrator, "兰州经开区");
        firstPark = park(administrator, "LZ-P1", "演示一园（虚构）");
        secondPark = park(administrator, "LZ-P2", "演示二园（虚构）");
        office = cast().joins("zone.office", "office", zone);
        plan = PlanPaper.upload(office, zone, Sources.BREAKTHROUGH);
    }

    private static int park(Api administrator, String code, String name) {
        var unit = new HashMap<String, Object>();
        unit.put("parentId", zone);
        unit.put("code", code);
        unit.put("name", name);
        unit.put("kind", "PARK");
        unit.put("invented", true);
        return administrator.post("/units", unit).json().path("id").asInt();
    }

    @Test
    @Order(1)
    void every_target_found_is_linked_to_its_words_in_the_document() {
        String document = text(plan.read(), "text");
        assertThat(plan.targets()).hasSizeGreaterThan(15).allSatisfy(target -> {
            String words = document.substring(
                    target.path("start").asInt(), target.path("end").asInt());
            assertThat(words).containsPattern("[\\d一二两三四五六七八九十*]");
            assertThat(text(target, "sentence").replaceAll("\\s", "")).contains(words.replaceAll("\\s", ""));
            assertThat(text(target, "state")).isEqualTo("PROPOSED");
            assertThat(text(target, "reason")).isNotBlank();
        });
    }

    @Test
    @Order(2)
    @Covers(recorded = {"M-001", "M-002", "M-003", "M-004", "M-005", "M-006", "M-007", "M-008"})
    void the_targets_of_the_document_are_those_that_a_reader_finds() {
        assertThat(text(plan.target("15", "亿元", "到位资金"), "indicator")).contains("省外");
        plan.target("25", "亿元", "兰洽会");
        plan.target("40", "亿元", "省市重大");
        plan.target("80", "亿元", "新签约项目");
        plan.target("5", "个", "产业项目");
        plan.target("40", "亿元", "投资总额");
        plan.target("3", "个", "500强");
        plan.target("2", "个", "10亿元以上");
        plan.target("15", "个", "凝炼储备");
        plan.target("100", "家", "目标企业");
        plan.target("40", "个", "线索项目");
        plan.target("2.6", "亿元", "到位资金");
        plan.target("65", "%", "开工率");
    }

    @Test
    @Order(3)
    void a_plan_is_not_adopted_while_targets_are_open() {
        Answer refused = plan.tryToAdopt("2021-01-01", YEAR_END);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("PLAN-012");
        assertThat(refused.text()).contains(plan.targets().size() + " 个目标没有看过");
        plan.acceptAll();
        plan.adopt("2021-01-01", YEAR_END);
    }

    @Test
    @Order(4)
    @Covers({"M-028", "M-029", "M-030"})
    void a_target_is_split_over_parks_months_and_persons_and_never_silently_to_less() {
        JsonNode target = plan.target("80", "亿元", "新签约项目");
        JsonNode proposed = plan.proposeOver(target, List.of(firstPark, secondPark), "MONTH");
        assertThat(proposed).hasSize(2).allSatisfy(part -> {
            assertThat(text(part, "published")).isEqualTo("40");
            assertThat(part.path("phasing")).hasSize(12);
        });
        Answer less = plan.save(target, PlanRows.of(proposed).with(0, "30").list(), "");
        assertThat(less.status()).isEqualTo(422);
        assertThat(less.text()).contains("10");
        JsonNode more = plan.save(
                        target,
                        PlanRows.of(proposed)
                                .with(0, "45")
                                .post(1, "招商专员甲", "40")
                                .list(),
                        "")
                .json();
        assertThat(text(more.path("sums").path(0), "publishedDifference")).isEqualTo("5");
        assertThat(more.path("rows").valueStream().map(each -> text(each, "post")))
                .contains("招商专员甲");
        assertThat(more.path("rows").path(1).path("phasing")).hasSize(12);
    }

    @Test
    @Order(5)
    @Covers({"M-001", "M-009", "M-010"})
    void progress_is_told_from_the_entries_of_the_demo_and_nothing_else() {
        JsonNode startRate = plan.target("90", "%", "开工率");
        plan.bind(startRate, Map.of("figure", "startRate", "cohort", "CARRIED_OVER", "basis", "REPORTED"));
        JsonNode started = plan.progress(startRate, YEAR_END, "PUBLISHED").getFirst();
        assertThat(text(started.path("done"), "numerator")).isEqualTo("0");
        assertThat(text(started.path("done"), "denominator")).isEqualTo("6");
        assertThat(started.path("reached").asBoolean()).isFalse();

        JsonNode money = plan.target("15", "亿元", "到位资金");
        plan.bind(
                money,
                Map.of(
                        "figure",
                        "fundsInPlace",
                        "cohort",
                        "ALL",
                        "basis",
                        "REPORTED",
                        "origins",
                        List.of("OUTSIDE_PROVINCE")));
        JsonNode whole = plan.progress(money, YEAR_END, "PUBLISHED").getFirst();
        assertThat(text(whole.path("done"), "numerator")).isEqualTo("0");
        assertThat(text(whole, "goal")).isEqualTo("150000000000");
        assertThat(text(whole, "missing")).isEqualTo("150000000000");
        assertThat(text(whole.path("pace"), "numerator")).isEqualTo(text(whole.path("pace"), "denominator"));
    }

    @Test
    @Order(6)
    void what_no_figure_counts_is_counted_by_hand_as_entries_and_says_so() {
        JsonNode leads = plan.target("40", "个", "线索项目");
        plan.bind(leads, Map.of("byHand", true));
        plan.counts(leads, Map.of("period", "2021-05", "amount", "7", "voucher", "台账2021-5"))
                .accepted();
        plan.counts(leads, Map.of("period", "2021-06", "amount", "5")).accepted();
        plan.save(leads, new PlanRows().unit(firstPark, "40").list(), "").accepted();
        String part = text(plan.split(leads).path("rows").path(0), "id");
        plan.counts(leads, Map.of("allocation", part, "period", "2021-07", "amount", "3"))
                .accepted();
        assertThat(plan.counted(leads))
                .as("the whole opens into its own entries and those of its parts")
                .containsExactly("3", "5", "7");
        JsonNode may = plan.progress(leads, "2021-05-31", "PUBLISHED").getFirst();
        JsonNode june = plan.progress(leads, "2021-06-30", "PUBLISHED").getFirst();
        assertThat(text(may, "counted")).isEqualTo("BY_HAND");
        assertThat(text(may.path("done"), "numerator")).isEqualTo("7");
        assertThat(text(june.path("done"), "numerator")).isEqualTo("12");
        assertThat(text(june, "missing")).isEqualTo("28");
        assertThat(text(june.path("pace"), "numerator") + "/" + text(june.path("pace"), "denominator"))
                .isEqualTo("1/2");
    }

    @Test
    @Order(7)
    @Covers("M-208")
    void the_campaign_keeps_its_phases_as_the_document_has_them_and_says_where_they_overlap() {
        JsonNode proposed = office.get("/campaigns/proposal", "plan", text(plan.read(), "id"))
                .json();
        assertThat(proposed.path("phases").valueStream().map(each -> text(each, "from") + "/" + text(each, "to")))
                .containsExactly("2021-02-20/2021-02-28", "2021-03-01/2021-12-15", "2021-12-15/2022-01-10");
        var wanted = new HashMap<String, Object>();
        wanted.put("name", "招商引资突破年");
        wanted.put("planId", text(plan.read(), "id"));
        wanted.put("phases", proposed.path("phases"));
        wanted.put("members", List.of(Map.of("unit", firstPark), Map.of("unit", secondPark, "post", "招商专员甲")));
        wanted.put("targets", proposed.path("targets"));
        JsonNode campaign = office.post("/campaigns?unit=" + zone, wanted).json();
        assertThat(campaign.path("phases")).hasSize(3);
        assertThat(campaign.path("members")).hasSize(2);
        assertThat(campaign.path("targets")).isNotEmpty();
        assertThat(campaign.path("overlaps")).hasSize(1);
        JsonNode overlap = campaign.path("overlaps").path(0);
        assertThat(text(overlap, "from")).isEqualTo("2021-12-15");
        assertThat(overlap.path("days").asInt()).isEqualTo(1);
    }
}
