package cn.yinfeng.acceptance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Installation;
import cn.yinfeng.acceptance.Projects;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A lamp turns red: the head of the unit hears of it in the inbox and by mail, the group in a harmless line, all once. */
@Tag("story")
@TestMethodOrder(OrderAnnotation.class)
class NoticeStory {
    private static final String COUNTY = "演示闻灯县（虚构）";
    private static final String PROJECT = "投资5亿元的高温合金项目";
    private static final String ADDRESS = "head@county.example.cn";
    private static final String RED = "有 1 个项目亮红灯";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static Mailbox mailbox;
    private static ChatGroup group;
    private static Installation installation;
    private static Api administrator;
    private static Api head;
    private static Api office;
    private static String headsPassword;
    private static String officesPassword;

    @BeforeAll
    static void a_county_that_sends_mail_and_has_a_group() throws IOException {
        mailbox = new Mailbox();
        group = new ChatGroup();
        installation = Installation.begin("""
                yinfeng:
                  mail: { host: 127.0.0.1, port: %d, tls: NONE, from: yinfeng@county.example.cn }
                  address: https://zs.county.example.cn
                  notice.hosts: "%s"
                """.formatted(mailbox.port(), group.host()));
        administrator = Installation.administrator(installation);
        int county = administrator
                .post("/units", Installation.root(COUNTY))
                .json()
                .path("id")
                .asInt();
        headsPassword = Installation.join(installation, administrator, "unitHead", county);
        officesPassword = Installation.join(installation, administrator, "office", county);
        head = new Api(installation.url());
        head.login("unitHead", headsPassword);
        office = new Api(installation.url());
        office.login("office", officesPassword);
        on("2025-01-20");
    }

    private static void on(String day) {
        administrator.post("/demo/clock", Map.of("date", day)).accepted();
    }

    @AfterAll
    static void everything_goes() {
        installation.close();
        mailbox.close();
        group.close();
    }

    @Test
    @Order(1)
    void the_head_confirms_an_address_by_the_code_that_came_there() throws Exception {
        choose("NOW");
        head.post("/notices/address", Map.of("address", ADDRESS)).accepted();
        var code = CODE.matcher(Mailbox.text(mailbox.awaits("邮箱确认码")));
        assertThat(code.find()).isTrue();
        JsonNode confirmed = head.post("/notices/address/confirmation", Map.of("code", code.group()))
                .json();
        assertThat(confirmed.path("confirmed").asString()).isEqualTo(ADDRESS);
    }

    /** No quiet hours: the story may be told at night. */
    private static void choose(String email) {
        head.put(
                        "/notices/subscriptions",
                        Map.of(
                                "language",
                                "zh",
                                "digestHour",
                                8,
                                "quietFrom",
                                0,
                                "quietTo",
                                0,
                                "kinds",
                                List.of(Map.of("code", "lamp-red", "inbox", !email.equals("NONE"), "email", email))))
                .accepted();
    }

    @Test
    @Order(2)
    void the_office_sets_up_the_group_and_nobody_sees_its_address_again() {
        JsonNode robot = office.post(
                        "/notices/robots",
                        Map.of(
                                "name",
                                "招商工作群",
                                "platform",
                                "DINGTALK",
                                "address",
                                group.webhook(),
                                "below",
                                true,
                                "kinds",
                                List.of("lamp-red"),
                                "enabled",
                                true))
                .json();
        office.post("/notices/robots/" + robot.path("id").asString() + "/test", "")
                .accepted();
        assertThat(group.said()).hasSize(1);
        assertThat(office.get("/notices/robots").json().toString())
                .contains(group.host())
                .doesNotContain("access_token");
        assertThat(head.get("/notices/robots").status()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void a_lamp_turns_red_and_the_head_hears_of_it_once_in_the_inbox_and_by_mail() throws Exception {
        registers(PROJECT);
        on("2025-06-30");
        JsonNode heard = awaited(1);
        assertThat(heard.at("/items/0/title").asString()).isEqualTo(COUNTY + RED);
        assertThat(heard.at("/items/0/text").asString()).contains(PROJECT);
        MimeMessage mail = mailbox.awaits(RED);
        assertThat(Mailbox.text(mail))
                .contains("https://zs.county.example.cn"
                        + heard.at("/items/0/link").asString())
                .doesNotContain("合金")
                .doesNotContain("亿");
        on("2025-07-01");
        Thread.sleep(3_000);
        assertThat(mailbox.about(RED)).hasSize(1);
        assertThat(head.get("/notices", "kind", "lamp-red").json().path("total").asInt())
                .isOne();
    }

    @Test
    @Order(4)
    void the_group_gets_a_line_without_project_and_amount() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (group.said().size() < 2 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(group.said()).hasSize(2);
        assertThat(group.said().getLast())
                .contains(RED, "https://zs.county.example.cn/")
                .doesNotContain("合金")
                .doesNotContain("亿");
        assertThat(office.get("/notices/deliveries/groups")
                        .json()
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("SENT");
    }

    @Test
    @Order(5)
    void what_is_turned_off_is_off() throws Exception {
        choose("NONE");
        registers("第二个迟开项目");
        Thread.sleep(500);
        on("2025-12-31");
        Instant end = Instant.now().plus(PATIENCE);
        while (lit("第二个迟开项目") == 0 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        Thread.sleep(2_000);
        assertThat(mailbox.about(RED)).hasSize(1);
        assertThat(head.get("/notices", "kind", "lamp-red").json().path("total").asInt())
                .isZero();
        choose("NOW");
    }

    private static int lit(String project) {
        return office.get("/lamps", "q", project, "colour", "RED")
                .json()
                .path("total")
                .asInt();
    }

    private static void registers(String name) {
        var row = new HashMap<>(Projects.row(name, COUNTY, "2025-01-10"));
        row.put("计划开工日期", "2025-02-15");
        var imports = new Imports(office);
        imports.bring("projects", name + ".xlsx", imports.template("projects").fill(List.of(row)));
    }

    private static JsonNode awaited(int most) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode heard = head.get("/notices", "kind", "lamp-red").json();
        while (heard.path("total").asInt() < most && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            heard = head.get("/notices", "kind", "lamp-red").json();
        }
        assertThat(heard.path("total").asInt()).isEqualTo(most);
        return heard;
    }

    @Test
    @Order(6)
    void the_pages_are_read_at_a_desk_and_on_a_phone() {
        try (Window desk = Window.onDesk(installation.url());
                Window phone = Window.onPhone(installation.url())) {
            look(desk, "desk");
            look(phone, "phone");
        }
    }

    private static void look(Window window, String where) {
        new Desk(window).logsIn("office", officesPassword).sees("今日工作");
        Page page = window.page();
        for (String path : List.of("", "/subscriptions", "/deliveries", "/robots")) {
            window.open("/notices" + path);
            new Desk(window).sees("通知");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing hangs over the side of " + path + " on a " + where)
                    .isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pages", "notice-" + where + path.replace('/', '-') + ".png")));
        }
        window.open("/notices");
        new Desk(window).reads(RED);
    }
}
