package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at a desk and on a phone: it can be looked at, used by everybody, fits, and asks no other machine. */
class PagesStory extends Story {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");
    private static final long STAFF_LIMIT = 400_000;
    private static final long PORTAL_LIMIT = 100_000;
    private static final String STILL = "() => document.getAnimations().every(each => each.playState !== 'running'"
            + " || each.effect.getTiming().iterations === Infinity)";
    private static String axe;
    private static List<Stops.Stop> stops;
    private static String ranking;

    @BeforeAll
    static void the_pages() throws IOException {
        axe = Files.readString(AXE);
        stops = Stops.all();
        ranking = "/portal/rankings/"
                + visitor()
                        .get("/public/rankings")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_staff_page_and_dialog_is_in_order(boolean phone) {
        var faults = new ArrayList<String>();
        for (String login : logins()) {
            try (Window window = window(phone)) {
                new Desk(window).logsIn(login, cast().password(login)).sees("今日工作");
                stops.stream()
                        .filter(stop -> stop.login().equals(login))
                        .forEach(stop -> faults.addAll(look(window, stop, phone)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> logins() {
        return stops.stream().map(Stops.Stop::login).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_pages_before_the_login_are_in_order(boolean phone) {
        var faults = new ArrayList<String>();
        for (String path : List.of("/login", "/portal", ranking)) {
            try (Window window = window(phone)) {
                String name = path.equals(ranking) ? "portal-ranking" : path.substring(1);
                faults.addAll(look(window, new Stops.Stop("", name, path, List.of()), phone));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_first_load_of_every_page_is_light() {
        var weights = new SoftAssertions();
        for (String login : logins()) {
            try (Window window = Window.onDesk(url())) {
                new Desk(window).logsIn(login, cast().password(login)).sees("今日工作");
                stops.stream()
                        .filter(stop -> stop.login().equals(login))
                        .filter(Stops.Stop::isPage)
                        .forEach(stop -> weights.assertThat(weight(window, stop.path()))
                                .as(stop.path())
                                .isLessThan(STAFF_LIMIT));
            }
        }
        try (Window portal = Window.onDesk(url())) {
            portal.open("/portal").settled();
            weights.assertThat(portal.transferred()).as("/portal").isLessThan(PORTAL_LIMIT);
        }
        weights.assertAll();
    }

    private static long weight(Window window, String path) {
        try (Window fresh = window.withTheSameLogin()) {
            fresh.open(path).settled();
            return fresh.transferred();
        }
    }

    private static Window window(boolean phone) {
        return phone ? Window.onPhone(url()) : Window.onDesk(url());
    }

    private static List<String> look(Window window, Stops.Stop stop, boolean phone) {
        Page page = window.open(stop.path()).settled().page();
        page.locator("h1").first().waitFor();
        stop.presses().forEach(button -> press(page, button));
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(stop.name() + (phone ? "-390" : "-1440") + ".png"))
                .setFullPage(stop.isPage()));
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
        String where = stop.path() + String.join("", stop.presses());
        return faults.stream()
                .map(fault -> where + (phone ? " on a phone: " : ": ") + fault)
                .toList();
    }

    /** Presses a button of the page and waits until what it opens stands still. */
    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.DIALOG).first().waitFor();
        page.waitForFunction(STILL);
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
