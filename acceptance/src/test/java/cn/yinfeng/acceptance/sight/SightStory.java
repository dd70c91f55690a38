package cn.yinfeng.acceptance.sight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Units;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A head keeps a project among named people, in the browser; a leaver's work is handed over in one act. */
class SightStory extends Story {
    private static final String SUFFIX = UUID.randomUUID().toString().substring(0, 6);
    private static Api office;
    private static JsonNode project;
    private static int county;

    @BeforeAll
    static void a_county_with_a_head() {
        office = as("office");
        project = Units.projects(office, "演示甲县（虚构）").path("items").path(1);
        county = project.path("unit").path("id").asInt();
        cast().joins("chief-" + SUFFIX, "unitHead", county);
    }

    private static void login(Window window, String login) {
        new Desk(window).logsIn(login, cast().password(login)).sees("今日工作");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }

    @Test
    void a_project_is_kept_under_a_code_name_and_shared_no_more() {
        String id = project.path("id").asString();
        int before = office.get("/projects").json().path("total").asInt();
        try (Window window = Window.onDesk(url())) {
            Page page = window.page();
            login(window, "chief-" + SUFFIX);
            window.open("/projects/" + id).settled();
            button(page, "纳入知悉范围").click();
            page.getByLabel("代号").fill("三号工程");
            page.getByLabel("理由").fill("商务谈判期");
            picture(page, "sight-confide-1440");
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("纳入知悉范围"))
                    .click();
            assertThat(page.getByText("三号工程")).isVisible();
            picture(page, "sight-project-1440");
            page.setViewportSize(390, 844);
            window.open("/projects/" + id).settled();
            picture(page, "sight-project-390");
            window.open("/sharings").settled();
            picture(page, "sight-sharings-390");
            page.setViewportSize(1440, 900);
            window.open("/sharings").settled();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("共享与知悉")))
                    .isVisible();
            picture(page, "sight-sharings-1440");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(office.get("/projects/" + id).status()).isEqualTo(404);
        assertThat(office.get("/projects").json().path("total").asInt()).isEqualTo(before - 1);
        assertThat(as("clerk")
                        .get("/projects", "q", project.path("name").asString())
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        Api chief = as("chief-" + SUFFIX);
        chief.post("/sight/project/" + id + "/opening", Map.of("reason", "已公开")).accepted();
        assertThat(office.get("/projects").json().path("total").asInt()).isEqualTo(before);
    }

    @Test
    void a_leavers_functions_and_admissions_go_to_the_successor_in_one_act() {
        Api chief = as("chief-" + SUFFIX);
        cast().joins("leaver-" + SUFFIX, "clerk", county);
        cast().joins("heir-" + SUFFIX, "clerk", county);
        String leaver = appoint(chief, "leaver", "离任者");
        appoint(chief, "heir", "接任者");
        String id = Units.projects(office, "演示甲县（虚构）")
                .path("items")
                .path(2)
                .path("id")
                .asString();
        String account = as("leaver-" + SUFFIX)
                .get("/session")
                .json()
                .path("account")
                .path("id")
                .asString();
        chief.post(
                        "/sight/project/" + id + "/need-to-know",
                        Map.of("codeName", "四号工程", "reason", "谈判期", "accounts", java.util.List.of(account)))
                .accepted();
        assertThat(as("heir-" + SUFFIX).get("/projects/" + id).status()).isEqualTo(404);
        try (Window window = Window.onDesk(url())) {
            Page page = window.page();
            login(window, "chief-" + SUFFIX);
            window.open("/staff").settled();
            Locator row = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("离任者" + SUFFIX));
            row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("离任移交"))
                    .click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByText("1 项知悉范围内的事项")).isVisible();
            dialog.getByLabel("接手人").click();
            page.getByText("接任者" + SUFFIX).last().click();
            dialog.getByLabel("原因").fill("调离");
            picture(page, "transfer-1440");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("离任移交"))
                    .click();
            dialog.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            page.setViewportSize(390, 844);
            window.open("/staff").settled();
            picture(page, "staff-390");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(as("heir-" + SUFFIX).get("/projects/" + id).status()).isEqualTo(200);
        assertThat(as("leaver-" + SUFFIX).get("/projects/" + id).status()).isEqualTo(404);
        assertThat(chief.get("/persons/" + leaver + "/open-work").json()).isEmpty();
        chief.post("/sight/project/" + id + "/opening", Map.of("reason", "已公开")).accepted();
    }

    private static String appoint(Api by, String login, String name) {
        return by.post(
                        "/appointments",
                        Map.of(
                                "unitId",
                                county,
                                "function",
                                "officer",
                                "name",
                                name + SUFFIX,
                                "login",
                                login + "-" + SUFFIX,
                                "from",
                                "2023-01-01"))
                .accepted()
                .json()
                .path("person")
                .asString();
    }
}
