package cn.yinfeng.acceptance.plan;

import static cn.yinfeng.acceptance.plan.PlanPaper.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.City;
import cn.yinfeng.acceptance.City.County;
import cn.yinfeng.acceptance.Covers;
import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Sources;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What a plan says is due again and again: found in the document, given to those who do it, watched by the day. */
@TestMethodOrder(OrderAnnotation.class)
class DutyStory extends Story {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static Api office;
    private static County hill;
    private static County lake;
    private static PlanPaper plan;

    @BeforeAll
    static void the_city_takes_over_the_zone_s_plan_in_the_spring_of_2026() {
        hill = City.county("松岭县（演示）");
        lake = City.county("镜湖县（演示）");
        City.on(MONDAY);
        office = as(City.OFFICE);
        plan = PlanPaper.upload(office, City.id(), Sources.BREAKTHROUGH);
    }

    @AfterAll
    static void the_clock_goes_back() {
        City.back();
    }

    private static List<JsonNode> found(PlanPaper paper, String kind) {
        return office.get(paper.address() + "/findings")
                .json()
                .valueStream()
                .filter(each -> kind.equals(text(each, "kind")))
                .toList();
    }

    private static JsonNode found(PlanPaper paper, String kind, String title) {
        return found(paper, kind).stream()
                .filter(each -> text(each, "title").contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + found(paper, kind)));
    }

    private static void decide(JsonNode finding, String decision) {
        office.post(plan.address() + "/findings/" + text(finding, "id") + "/" + decision, Map.of())
                .accepted();
    }

    /** The same finding for these units. */
    private static void give(JsonNode finding, List<Integer> units) {
        Map<String, @Nullable Object> body = new HashMap<>();
        for (String field : List.of("kind", "title", "category", "detail", "rhythm", "version")) {
            body.put(field, finding.path(field));
        }
        body.put("units", units);
        office.put(plan.address() + "/findings/" + text(finding, "id"), body).accepted();
    }

    private static JsonNode duty(String login, String task, int unit) {
        return as(login)
                .get(
                        "/duties",
                        "unit",
                        unit,
                        "size",
                        100,
                        "origin",
                        plan.read().path("id").asString())
                .json()
                .path("items")
                .valueStream()
                .filter(each -> text(each, "task").contains(task))
                .filter(each -> each.at("/unit/id").asInt() == unit)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no duty " + task));
    }

    private static Answer done(String login, JsonNode duty, String note) {
        return as(login).post("/duties/" + text(duty, "id") + "/marks", Map.of("note", note));
    }

    @Test
    @Order(1)
    @Covers(recorded = {"M-090", "M-200", "M-201"})
    void the_clocks_of_the_document_are_found_with_their_words() {
        JsonNode weekly = found(plan, "CADENCE", "项目线索");
        assertThat(text(weekly, "detail")).isEqualTo("每周四17:00前");
        assertThat(weekly.at("/rhythm/weekday").asInt()).isEqualTo(4);
        assertThat(weekly.at("/rhythm/clock").asString()).isEqualTo("17:00");
        assertThat(text(weekly, "title")).contains("赴外路线", "项目推进情况", "招商工作信息");
        assertThat(text(found(plan, "CADENCE", "招商工作信息"), "sentence")).contains("每");
        JsonNode trips = found(plan, "CADENCE", "赴外开展招商活动");
        assertThat(trips.at("/rhythm/every").asString()).isEqualTo("MONTH");
        assertThat(trips.at("/rhythm/interval").asInt()).isEqualTo(2);
        assertThat(text(found(plan, "CADENCE", "领导小组会议"), "category")).isEqualTo("MEETING");
    }

    @Test
    @Order(2)
    void the_office_gives_the_weekly_report_to_its_counties_and_adopts() {
        JsonNode weekly = found(plan, "CADENCE", "项目线索");
        give(weekly, List.of(hill.id(), lake.id()));
        found(plan, "CADENCE").stream()
                .filter(each -> "PROPOSED".equals(text(each, "state")))
                .forEach(each -> decide(each, "acceptance"));
        plan.acceptAll().adopt("2026-01-01", "2026-12-31");
        JsonNode begun = office.get(
                        "/duties", "size", 100, "origin", plan.read().path("id").asString())
                .json();
        assertThat(begun.path("items").valueStream().map(each -> text(each, "task")))
                .anyMatch(each -> each.contains("赴外开展招商活动"))
                .anyMatch(each -> each.contains("领导小组会议"));
        assertThat(text(duty(hill.clerk(), "项目线索", hill.id()), "dueOn")).isEqualTo("2026-03-05");
    }

    @Test
    @Order(3)
    @Covers("M-200")
    void whoever_reports_in_time_is_done_and_whoever_does_not_is_overdue_on_friday() {
        City.on(LocalDate.of(2026, 3, 4));
        assertThat(as(hill.clerk()).get("/home").json().path("items").valueStream())
                .anyMatch(each -> each.toString().contains("/duties"));
        JsonNode marked = done(hill.clerk(), duty(hill.clerk(), "项目线索", hill.id()), "已报送第9周情况")
                .json();
        assertThat(text(marked, "dueOn")).isEqualTo("2026-03-12");
        City.on(LocalDate.of(2026, 3, 6));
        JsonNode late = duty(lake.clerk(), "项目线索", lake.id());
        assertThat(text(late, "state")).isEqualTo("OVERDUE");
        assertThat(late.path("overdue").asInt()).isEqualTo(1);
        assertThat(text(duty(hill.clerk(), "项目线索", hill.id()), "state")).isNotEqualTo("OVERDUE");
        JsonNode seen = office.get("/duties", "state", "OVERDUE", "unit", City.id(), "size", 100)
                .json();
        assertThat(seen.path("items")
                        .valueStream()
                        .map(each -> each.at("/unit/id").asInt()))
                .contains(lake.id())
                .doesNotContain(hill.id());
    }

    @Test
    @Order(4)
    void what_was_done_late_says_so_and_a_mistake_is_taken_back_with_a_reason() {
        JsonNode marked =
                done(lake.clerk(), duty(lake.clerk(), "项目线索", lake.id()), "补报").json();
        JsonNode mark = as(lake.clerk())
                .get("/duties/" + text(marked, "id"))
                .json()
                .path("days")
                .valueStream()
                .flatMap(each -> each.path("marks").valueStream())
                .findFirst()
                .orElseThrow();
        assertThat(mark.path("late").asBoolean()).isTrue();
        String withdrawal = "/duties/" + text(marked, "id") + "/marks/" + text(mark, "id") + "/withdrawal";
        assertThat(as(lake.clerk()).post(withdrawal, Map.of("reason", "")).status())
                .isEqualTo(400);
        assertThat(text(
                        as(lake.clerk())
                                .post(withdrawal, Map.of("reason", "报错了周次"))
                                .json(),
                        "state"))
                .isEqualTo("OVERDUE");
        assertThat(done(hill.clerk(), marked, "替别人").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    @Covers(recorded = {"M-202", "M-203", "M-206"})
    void other_plans_have_other_clocks() {
        PlanPaper suzhou = PlanPaper.upload(office, City.id(), Sources.SUZHOU);
        assertThat(found(suzhou, "CADENCE"))
                .extracting(each -> text(each, "detail") + text(each, "title"))
                .contains("每季度召开调度会议", "每两个月召开调度会议", "每月召开月度工作例会");
        assertThat(text(found(suzhou, "CADENCE", "书面反馈"), "detail")).isEqualTo("于3月11日上午10:00前");
        assertThat(text(found(suzhou, "PROGRAMME", "月度专报制度"), "category")).isEqualTo("MECHANISM");
        PlanPaper gansu = PlanPaper.upload(office, City.id(), Sources.GANSU);
        assertThat(text(found(gansu, "CADENCE", "通报工作进展"), "detail")).isEqualTo("每月");
        PlanPaper district = PlanPaper.upload(office, City.id(), Sources.YOUXIAN);
        assertThat(text(found(district, "CADENCE", "督查"), "detail")).isEqualTo("每季度");
    }

    @Test
    @Order(6)
    void the_task_sheet_goes_into_the_meeting_as_workbook_and_as_paper() throws Exception {
        byte[] sheet = office.get(plan.address() + "/breakdown.xlsx").accepted().body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getFirstSheet().read()).hasSizeGreaterThan(15);
        }
        byte[] paper = office.get(plan.address() + "/breakdown.docx").accepted().body();
        assertThat(part(paper, "word/document.xml")).contains("15亿元");
    }

    private static String part(byte[] archive, String name) throws java.io.IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        return "";
    }

    @Test
    @Order(7)
    void a_clerk_marks_the_report_done_on_a_phone() {
        JsonNode open = duty(lake.clerk(), "项目线索", lake.id());
        try (Window phone = Window.onPhone(url())) {
            var clerk = new Desk(phone).logsIn(lake.clerk(), cast().password(lake.clerk()));
            clerk.sees("今日工作");
            phone.open("/duties");
            clerk.sees("任务与时限").reads("报送项目线索");
            picture(phone.settled(), "duties-390");
            phone.page().getByText("报送项目线索").first().click();
            clerk.reads("每周四17:00前");
            picture(phone.settled(), "duty-390");
            assertThat(phone.complaints()).isEmpty();
        }
        assertThat(text(open, "state")).isEqualTo("OVERDUE");
    }

    @Test
    @Order(8)
    void two_editions_stand_side_by_side_on_a_desk_and_below_each_other_on_a_phone() {
        String later =
                new String(Sources.BREAKTHROUGH.content(), StandardCharsets.UTF_8).replace("到位资金15亿元", "到位资金18亿元");
        JsonNode edition = office.upload(
                        plan.address() + "/editions", "第二稿.txt", "text/plain", later.getBytes(StandardCharsets.UTF_8))
                .json();
        String page = "/plans/" + text(edition, "id") + "/comparison?with="
                + plan.read().path("id").asString();
        for (Window window : List.of(Window.onDesk(url()), Window.onPhone(url()))) {
            try (window) {
                var reader = new Desk(window).logsIn(City.OFFICE, cast().password(City.OFFICE));
                reader.sees("今日工作");
                int width = window.page().viewportSize().width;
                window.open(page);
                reader.reads("18亿元");
                picture(window.settled(), "comparison-" + width);
                window.open("/plans/" + text(edition, "id") + "?found=CADENCE");
                window.page().getByText("报送项目线索").first().click();
                if (width < 800) {
                    reader.presses("看原文出处");
                }
                reader.reads("每周四17");
                picture(window.settled(), "review-" + width);
                assertThat(window.complaints()).isEmpty();
            }
        }
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
