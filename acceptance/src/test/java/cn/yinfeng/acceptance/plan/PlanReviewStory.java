package cn.yinfeng.acceptance.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Cast;
import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Sources;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Units;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The office of a zone turns its plan document into targets in a browser: text left, targets right, hands on the keys. */
@TestMethodOrder(OrderAnnotation.class)
class PlanReviewStory extends Story {
    private static final String LOGIN = "zone.planner";
    private static Window window;
    private static Desk office;

    @BeforeAll
    static void an_office_before_a_browser() {
        Api administrator = as(Cast.ADMINISTRATOR);
        int zone = Units.id(administrator, "兰州经开区");
        administrator
                .post(
                        "/units",
                        Map.of("parentId", zone, "code", "LZ-P9", "name", "演示九园（虚构）", "kind", "PARK", "invented", true))
                .accepted();
        cast().joins(LOGIN, "office", zone);
        window = Window.onDesk(url());
        office = new Desk(window);
        office.logsIn(LOGIN, cast().password(LOGIN)).sees("今日工作");
    }

    @AfterAll
    static void nothing_was_asked_of_other_machines() {
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    @Order(1)
    void the_document_opens_with_its_targets_beside_it() {
        office.goesTo("目标任务").sees("目标任务");
        window.settled();
        if (window.page().locator("input[type=file]").count() == 0) {
            office.presses("上传文件");
        }
        window.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload(Sources.BREAKTHROUGH.file(), "text/plain", Sources.BREAKTHROUGH.content()));
        office.reads("待审定 25 项");
        assertThat(targets()).hasCount(25);
        assertThat(window.page().locator("body")).containsText("招商引资省外项目到位资金15亿元");
    }

    @Test
    @Order(2)
    void keys_accept_reject_and_undo_and_words_lead_to_their_target() {
        targets().first().click();
        window.page().keyboard().press("a");
        office.reads("待审定 24 项");
        window.page().keyboard().press("j");
        window.page().keyboard().press("r");
        office.reads("待审定 23 项");
        window.page().keyboard().press("u");
        office.reads("待审定 24 项");
        window.page().locator("mark").filter(withText("对接目标企业不少于100家")).first().click();
        assertThat(window.page().locator("[role=option][aria-selected=true]")).containsText("对接目标企业");
    }

    @Test
    @Order(3)
    void the_rest_is_accepted_at_once_and_the_plan_adopted() {
        office.presses("批量采纳…");
        office.dialog().getByText(Pattern.compile("不低于 70%")).click();
        Locator atOnce = office.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("采纳 \\d+ 项")));
        int left = 24 - number(atOnce);
        atOnce.click();
        office.reads(stillOpen(left));
        while (left > 0) {
            targets().filter(withText("待审定")).first().click();
            window.page().keyboard().press("a");
            left--;
            office.reads(stillOpen(left));
        }
        office.presses("采用");
        office.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("采用").setExact(true))
                .click();
        window.page()
                .getByRole(AriaRole.DIALOG)
                .filter(withText("生效，之后只能上传新版修改"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("采用").setExact(true))
                .click();
        office.reads("已采用");
    }

    @Test
    @Order(4)
    void a_target_is_split_evenly_over_the_parks_and_quarters_on_one_table() {
        window.open(paper().address() + "/targets/" + PlanPaper.text(paper().target("80", "亿元", "新签约项目"), "id")
                + "/allocation");
        office.chooses("分期", "按季度").presses("平均分解");
        office.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("填入表中").setExact(true))
                .click();
        office.reads("演示九园（虚构）").presses("保存").reads("任务分解已保存");
        var split = paper().split(paper().target("80", "亿元", "新签约项目"));
        assertThat(split.path("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("phasing")).hasSize(4));
        assertThat(PlanPaper.text(split.path("sums").path(0), "publishedDifference"))
                .isEqualTo("0");
    }

    @Test
    @Order(5)
    void progress_stands_beside_pace_and_opens_into_its_entries() {
        var rate = paper().target("90", "%", "开工率");
        paper().bind(rate, Map.of("figure", "startRate", "cohort", "CARRIED_OVER", "basis", "REPORTED"));
        window.open(paper().address() + "/progress?on=2021-12-31");
        office.reads("项目累计开工率").reads("序时进度");
        Locator row = window.page().getByRole(AriaRole.ROW).filter(withText("项目累计开工率"));
        assertThat(row).containsText("0.0%");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("查看来源")))
                .click();
        assertThat(office.dialog()).containsText("0 / 6");
    }

    private static PlanPaper paper() {
        Api api = as(LOGIN);
        return PlanPaper.of(
                api,
                api.get("/plans", "state", "ADOPTED", "q", "突破年", "sort", "-number")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString());
    }

    private static String stillOpen(int targets) {
        return "待审定 " + targets + " 项";
    }

    private static int number(Locator button) {
        return Integer.parseInt(button.innerText().replaceAll("\\D", ""));
    }

    private static Locator targets() {
        return window.page().getByRole(AriaRole.OPTION);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
