package cn.yinfeng.acceptance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Installation;
import cn.yinfeng.tools.client.Api;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
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

/** What comes by mail: a login from elsewhere always, an answered suggestion until its reader has had enough of it. */
@Tag("story")
@TestMethodOrder(OrderAnnotation.class)
class LetterStory {
    private static final String HOME = "https://zs.letters.example.cn";
    private static final String ADDRESS = "clerk@letters.example.cn";
    private static final String ELSEWHERE = "127.0.0.2";
    private static final String ANSWERED = "意见建议已答复";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static Mailbox mailbox;
    private static Installation installation;
    private static Api clerk;
    private static Api office;
    private static String clerksPassword;

    @BeforeAll
    static void a_clerk_with_a_confirmed_address() throws Exception {
        mailbox = new Mailbox();
        installation = Installation.begin("""
                yinfeng:
                  mail: { host: 127.0.0.1, port: %d, tls: NONE, from: yinfeng@letters.example.cn }
                  address: %s
                """.formatted(mailbox.port(), HOME));
        Api administrator = Installation.administrator(installation);
        int county = administrator
                .post("/units", Installation.root("演示来信县（虚构）"))
                .json()
                .path("id")
                .asInt();
        clerksPassword = Installation.join(installation, administrator, "clerk", county);
        clerk = new Api(installation.url());
        clerk.login("clerk", clerksPassword);
        office = new Api(installation.url());
        office.login("office", Installation.join(installation, administrator, "office", county));
        confirms();
    }

    private static void confirms() throws Exception {
        clerk.put(
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
                                List.of(Map.of("code", "suggestion-answered", "inbox", true, "email", "NOW"))))
                .accepted();
        clerk.post("/notices/address", Map.of("address", ADDRESS)).accepted();
        var code = CODE.matcher(Mailbox.text(mailbox.awaits("邮箱确认码")));
        assertThat(code.find()).isTrue();
        clerk.post("/notices/address/confirmation", Map.of("code", code.group()))
                .accepted();
    }

    @AfterAll
    static void everything_goes() {
        installation.close();
        mailbox.close();
    }

    private static JsonNode heard(String kind, int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode heard = clerk.get("/notices", "kind", kind).json();
        while (heard.path("total").asInt() < count && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            heard = clerk.get("/notices", "kind", kind).json();
        }
        assertThat(heard.path("total").asInt()).isEqualTo(count);
        return heard;
    }

    @Test
    @Order(1)
    void a_login_from_a_second_network_address_is_told_to_its_holder_once_and_cannot_be_turned_off() throws Exception {
        assertThat(clerk.get("/notices", "kind", "new-address")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        Api elsewhere = Api.from(installation.url(), InetAddress.getByName(ELSEWHERE));
        elsewhere.login("clerk", clerksPassword);
        assertThat(heard("new-address", 1).at("/items/0/title").asString()).contains("从新地址 " + ELSEWHERE + " 登录");
        MimeMessage mail = mailbox.awaits("从新地址 " + ELSEWHERE);
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        Api.from(installation.url(), InetAddress.getByName(ELSEWHERE)).login("clerk", clerksPassword);
        clerk.login("clerk", clerksPassword);
        Thread.sleep(2_000);
        heard("new-address", 1);
        assertThat(mailbox.about("从新地址")).hasSize(1);
        assertThat(office.get("/notices", "kind", "new-address")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    @Order(2)
    void one_click_in_a_mail_turns_its_kind_off_and_opening_the_link_does_not() throws Exception {
        suggests("按月汇总希望自动带出");
        MimeMessage mail = mailbox.awaits(ANSWERED);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = mail.getHeader("List-Unsubscribe")[0];
        assertThat(link).startsWith("<" + HOME + "/").endsWith(">");
        URI here = installation.url().resolve(link.substring(1 + HOME.length(), link.length() - 1));
        HttpResponse<String> page = send(HttpRequest.newBuilder(here).GET());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form method=\"post\">", "意见建议已答复");
        assertThat(chosen()).isEqualTo("NOW");
        HttpResponse<String> done = send(HttpRequest.newBuilder(here)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(chosen()).isEqualTo("NONE");
        suggests("导出希望按乡镇排序");
        heard("suggestion-answered", 2);
        Thread.sleep(2_000);
        assertThat(mailbox.about(ANSWERED)).hasSize(1);
    }

    /** As a mail program, which knows nothing but the link. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String chosen() {
        return clerk.get("/notices/subscriptions")
                .json()
                .path("kinds")
                .valueStream()
                .filter(each -> each.path("code").asString().equals("suggestion-answered"))
                .map(each -> each.path("email").asString())
                .findFirst()
                .orElseThrow();
    }

    private static void suggests(String text) {
        clerk.post("/suggestions", Map.of("page", "/duties", "text", text)).accepted();
        JsonNode open = office.get("/suggestions").json();
        String id = open.path("items")
                .valueStream()
                .filter(each -> each.path("text").asString().equals(text))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
        office.post("/suggestions/" + id + "/answer", Map.of("text", "下一版提供")).accepted();
    }
}
