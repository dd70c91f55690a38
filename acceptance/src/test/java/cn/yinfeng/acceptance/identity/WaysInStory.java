package cn.yinfeng.acceptance.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Cast;
import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Installation;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Into the platform by the region's single sign-on, by a token of a program, and by an invitation. */
@Tag("story")
@TestMethodOrder(OrderAnnotation.class)
class WaysInStory {
    private static final String BUTTON = "省政务统一身份认证";
    private static Installation installation;
    private static Api administrator;
    private static String administratorsPassword;
    private static int county;
    private static String clerk;

    @BeforeAll
    static void a_platform_whose_region_has_a_single_sign_on() throws IOException {
        RegionsProvider region = RegionsProvider.start();
        Path secret = Files.createTempFile("client", ".secret");
        Files.writeString(secret, RegionsProvider.SECRET);
        installation = Installation.begin("""
                yinfeng.sign-on.gov:
                  issuer: %s
                  client-id: yinfeng
                  client-secret-file: %s
                  name: %s
                  name-en: Region's sign-on
                """.formatted(region.issuer(), secret, BUTTON));
        region.knows(installation.url());
        administrator = Installation.administrator(installation);
        administratorsPassword = Cast.newPassword();
        administrator.changePassword(administratorsPassword);
        int root = administrator
                .post("/units", Installation.root("演示县"))
                .json()
                .path("id")
                .asInt();
        county = unit(root, "T-1", "东镇");
        unit(root, "T-2", "西镇");
        clerk = account("zhang", county).path("account").path("id").asString();
    }

    @AfterAll
    static void the_platform_stops() {
        installation.close();
    }

    private static int unit(int parent, String code, String name) {
        var unit = new HashMap<String, @Nullable Object>(Installation.root(name));
        unit.put("parentId", parent);
        unit.put("code", code);
        unit.put("kind", "PARK");
        return administrator.post("/units", unit).json().path("id").asInt();
    }

    private static JsonNode account(String login, int unit) {
        return administrator
                .post("/accounts", Map.of("login", login, "name", "张工", "role", "clerk", "unitId", unit))
                .json();
    }

    /** On the provider's own page, which is in English. */
    private static void says(Page page, String name) {
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password").fill("at-the-region");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** While it works the button's name begins with that of its sign of waiting. */
    private static void opens(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("开通账号")).click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @Order(1)
    void whom_nobody_here_knows_is_told_whom_to_ask_in_both_languages() {
        try (Window window = Window.onDesk(installation.url())) {
            Page page = window.open("/login").page();
            link(page, BUTTON).click();
            says(page, "stranger");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("还没有对应的引凤账号");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("系统管理员");
            page.getByText("English").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("No account of Yinfeng belongs to who you are");
            assertThat(link(page, "Region's sign-on")).isVisible();
        }
    }

    @Test
    @Order(2)
    void a_permitted_person_presses_the_button_and_is_in_and_leaves_both_places() {
        administrator.put("/accounts/" + clerk + "/binding-permit", Map.of()).accepted();
        try (Window window = Window.onDesk(installation.url())) {
            Page page = window.open("/login?back=%2Fme").page();
            link(page, BUTTON).click();
            says(page, "zhang");
            var zhang = new Desk(window);
            zhang.sees("我的账号").reads("张工").reads("解除绑定");
            assertThat(page).hasURL(installation.url().resolve("/me").toString());
            page.reload();
            zhang.sees("我的账号");
            zhang.presses("张工");
            page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("退出登录"))
                    .click();
            zhang.sees("登录");
            link(page, BUTTON).click();
            assertThat(page.getByLabel("Username")).isVisible();
        }
    }

    @Test
    @Order(3)
    void on_a_phone_a_link_of_the_regions_platform_leads_right_to_the_page() {
        try (Window window = Window.onPhone(installation.url())) {
            Page page =
                    window.open("/api/v1/session/sign-on/gov?to=%2Fsuggestions").page();
            says(page, "zhang");
            new Desk(window).sees("意见建议");
            assertThat(page).hasURL(installation.url().resolve("/suggestions").toString());
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void a_program_with_a_token_sees_its_own_scope_and_its_permission_only() throws Exception {
        try (Window window = Window.onDesk(installation.url())) {
            Page page = window.open("/api/v1/session/sign-on/gov?to=%2Fme").page();
            says(page, "zhang");
            var zhang = new Desk(window);
            zhang.sees("我的账号").presses("新建令牌");
            zhang.labelled("名称").fill("月报程序");
            page.getByLabel("查看单位", new GetByLabelOptions().setExact(true)).check();
            zhang.dialog()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("新建令牌"))
                    .click();
            Locator shown = page.locator("code.one-time");
            shown.waitFor();
            String token = shown.innerText();
            assertThat(token).startsWith("yf_");
            zhang.presses("已记下").reads("月报程序");

            HttpResponse<String> units = curl(token, "/api/v1/units");
            assertThat(units.statusCode()).isEqualTo(200);
            assertThat(units.body()).contains("东镇").doesNotContain("西镇");
            assertThat(curl(token, "/api/v1/projects").statusCode()).isEqualTo(403);
            assertThat(curl(token, "/api/v1/session/tokens").body()).contains("PEOPLE-074");

            page.reload();
            zhang.sees("我的账号").reads("127.0.0.1");
            zhang.presses("撤销").confirms("撤销");
            zhang.reads("已撤销（张工）");
            assertThat(curl(token, "/api/v1/units").statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> curl(String token, String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = installation.url().resolve(path);
            return http.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    @Order(5)
    void somebody_invited_opens_the_account_on_a_phone() {
        String link;
        try (Window window = Window.onDesk(installation.url())) {
            Page page = window.page();
            var desk = new Desk(window);
            desk.logsIn("administrator", administratorsPassword).sees("今日工作");
            desk.goesTo("账号").sees("账号");
            page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("邀请")).click();
            desk.presses("邀请");
            Locator drawer = desk.dialog();
            drawer.getByLabel("姓名").fill("周工");
            drawer.getByLabel("角色").click();
            page.getByTitle("填报人").click();
            drawer.getByLabel("单位").click();
            page.getByTitle("东镇").last().click();
            drawer.getByLabel("联系方式").fill("13912345678");
            drawer.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("邀请").setExact(true))
                    .click();
            Locator shown = page.locator("code.one-time");
            shown.waitFor();
            link = shown.innerText();
            desk.presses("已记下").reads("139****5678");
        }
        assertThat(link).startsWith(installation.url() + "/invitation#");
        try (Window window = Window.onPhone(installation.url())) {
            Page page = window.page();
            page.navigate(link);
            var zhou = new Desk(window);
            zhou.sees("受邀开通账号").reads("周工，您受邀以“填报人”身份加入东镇");
            zhou.labelled("设定账号").fill("zhou.dong");
            zhou.labelled("新密码").fill("Lanzhou@2026");
            zhou.labelled("再输一次新密码").fill("Lanzhou@2026");
            opens(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("泄露口令");
            zhou.labelled("新密码").fill("门前那棵枣树去年才结果子");
            zhou.labelled("再输一次新密码").fill("门前那棵枣树去年才结果子");
            opens(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("至少 2 类");
            zhou.labelled("新密码").fill("门前那棵枣树去年秋天才头一回结果子");
            zhou.labelled("再输一次新密码").fill("门前那棵枣树去年秋天才头一回结果子");
            opens(page);
            zhou.reads("账号 zhou.dong 已开通");
            link(page, "登录").click();
            zhou.sees("登录").labelled("账号").fill("zhou.dong");
            zhou.labelled("密码").fill("门前那棵枣树去年秋天才头一回结果子");
            zhou.presses("登录");
            zhou.sees("今日工作");
            page.navigate(link);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("已用过");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }
}
