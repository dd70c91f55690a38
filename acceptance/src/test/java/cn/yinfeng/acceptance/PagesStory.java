package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.plan.PlanPaper;
import cn.yinfeng.acceptance.plan.PlanRows;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every page at a desk and on a phone: it can be looked at, used by everybody, fits, and asks no other machine. */
class PagesStory extends Story {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");
    private static final long STAFF_LIMIT = 400_000;
    private static final long PORTAL_LIMIT = 100_000;
    private static String axe;
    private static List<Stop> stops;
    private static String ranking;

    /** A page and who looks at it. */
    private record Stop(String login, String name, String path) {}

    @BeforeAll
    static void the_pages() throws IOException {
        axe = Files.readString(AXE);
        Api office = as("office");
        String project = office.get("/projects", "q", "虚构项目")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        String imported = as("clerk")
                .get("/imports")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        PlanPaper draft = PlanPaper.upload(office, Units.id(office, "平凉市"), Sources.SUZHOU);
        PlanPaper plan = PlanPaper.upload(office, Units.id(office, "平凉市"), Sources.YOUXIAN);
        plan.acceptAll().adopt("2023-01-01", "2025-12-31");
        var target = plan.target("50", "个", "5亿元以上");
        plan.save(
                        target,
                        PlanRows.of(plan.proposeOver(target, List.of(), "QUARTER"))
                                .list(),
                        "")
                .accepted();
        String campaign = office.post("/campaigns?unit=" + Units.id(office, "平凉市"), campaign(plan))
                .json()
                .path("id")
                .asString();
        String assessment = first(office.get("/assessments").json());
        ranking = "/portal/rankings/" + first(visitor().get("/public/rankings").json());
        stops = List.of(
                new Stop("office", "rules", "/rules"),
                new Stop("office", "rule", "/rules/SUP-FUNDS-BEHIND-PACE"),
                new Stop("office", "rule-edit", "/rules/SUP-FUNDS-BEHIND-PACE/edit"),
                new Stop("office", "lamps", "/lamps"),
                new Stop("office", "lamps-summary", "/lamps/summary"),
                new Stop("office", "assessments", "/assessments"),
                new Stop("office", "assessment", "/assessments/" + assessment),
                new Stop("office", "assessment-print", "/assessments/" + assessment + "/print"),
                new Stop("office", "assessment-new", "/assessments/new"),
                new Stop("office", "campaign", "/campaigns/" + campaign),
                new Stop("office", "access", "/me"),
                new Stop("office", "plans", "/plans"),
                new Stop("office", "plan-draft", draft.address()),
                new Stop("office", "plan", plan.address()),
                new Stop("office", "plan-allocation", plan.of(target) + "/allocation"),
                new Stop("office", "plan-progress", plan.address() + "/progress?on=2023-05-31"),
                new Stop("office", "campaigns", "/campaigns"),
                new Stop("office", "home", "/"),
                new Stop("clerk", "imports", "/imports"),
                new Stop("clerk", "import", "/imports/" + imported),
                new Stop("office", "projects", "/projects"),
                new Stop("office", "project", "/projects/" + project),
                new Stop("office", "projects-print", "/projects/print"),
                new Stop("office", "figures", "/figures?on=2023-05-31"),
                new Stop("office", "figures-cohorts", "/figures?on=2023-05-31&split=COHORTS"),
                new Stop("office", "publications", "/publications"),
                new Stop("office", "publish", "/publications/new"),
                new Stop("office", "password", "/password"),
                new Stop(Cast.ADMINISTRATOR, "units", "/units"),
                new Stop(Cast.ADMINISTRATOR, "accounts", "/accounts"),
                new Stop("office", "staff", "/staff"),
                new Stop("office", "duties", "/duties"),
                new Stop(Cast.ADMINISTRATOR, "roles", "/roles"),
                new Stop(Cast.ADMINISTRATOR, "clock", "/clock"),
                new Stop("auditor", "audit", "/audit"));
    }

    private static String first(JsonNode list) {
        return list.path("items").path(0).path("id").asString();
    }

    private static Map<String, Object> campaign(PlanPaper plan) {
        return Map.of(
                "name",
                "演示攻坚行动（虚构）",
                "planId",
                PlanPaper.text(plan.read(), "id"),
                "phases",
                List.of(
                        Map.of("name", "动员部署", "from", "2023-02-20", "to", "2023-02-28"),
                        Map.of("name", "攻坚落实", "from", "2023-03-01", "to", "2023-12-15")),
                "members",
                List.of(),
                "targets",
                List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_staff_page_is_in_order(boolean phone) {
        var faults = new ArrayList<String>();
        for (String login : stops.stream().map(Stop::login).distinct().toList()) {
            try (Window window = window(phone)) {
                new Desk(window).logsIn(login, cast().password(login)).sees("今日工作");
                stops.stream()
                        .filter(stop -> stop.login().equals(login))
                        .forEach(stop -> faults.addAll(look(window, stop.name(), stop.path(), phone)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_pages_before_the_login_are_in_order(boolean phone) {
        var faults = new ArrayList<String>();
        for (String path : List.of("/login", "/portal", ranking)) {
            try (Window window = window(phone)) {
                faults.addAll(look(window, path.equals(ranking) ? "portal-ranking" : path.substring(1), path, phone));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_first_load_of_every_page_is_light() {
        var weights = new SoftAssertions();
        for (Stop stop : stops) {
            try (Window window = Window.onDesk(url())) {
                new Desk(window)
                        .logsIn(stop.login(), cast().password(stop.login()))
                        .sees("今日工作");
                try (Window fresh = window.withTheSameLogin()) {
                    fresh.open(stop.path()).settled();
                    weights.assertThat(fresh.transferred()).as(stop.path()).isLessThan(STAFF_LIMIT);
                }
            }
        }
        try (Window portal = Window.onDesk(url())) {
            portal.open("/portal").settled();
            weights.assertThat(portal.transferred()).as("/portal").isLessThan(PORTAL_LIMIT);
        }
        weights.assertAll();
    }

    private static Window window(boolean phone) {
        return phone ? Window.onPhone(url()) : Window.onDesk(url());
    }

    private static List<String> look(Window window, String name, String path, boolean phone) {
        Page page = window.open(path).settled().page();
        page.locator("h1").first().waitFor();
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + (phone ? "-390" : "-1440") + ".png"))
                .setFullPage(true));
        var faults = new ArrayList<String>();
        axe(page).forEach(fault -> faults.add("axe: " + fault));
        window.strangers().forEach(stranger -> faults.add("asks " + stranger));
        window.complaints().forEach(complaint -> faults.add("console: " + complaint));
        long over = Math.round(Double.parseDouble(
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .toString()));
        if (over > 0) {
            faults.add("runs " + over + " px over the edge");
        }
        window.forget();
        return faults.stream()
                .map(fault -> path + (phone ? " on a phone: " : ": ") + fault)
                .toList();
    }

    /** What axe finds serious or critical. */
    private static List<String> axe(Page page) {
        page.evaluate(axe);
        Object found = page.evaluate("""
                async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                    .violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
                    .map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0].html.slice(0, 160)}`)
                """);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("axe did not run");
    }
}
