package cn.yinfeng.app.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.Accounts.NewAccount;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A region with a real provider of sign-on, and people who come from there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, People.class})
abstract class AtTheRegion {
    static final IdentityProvider REGION = IdentityProvider.start();

    @LocalServerPort
    int port;

    @Autowired
    AccountBindings bindings;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry settings) throws IOException {
        Path secret = Files.createTempFile("client", ".secret");
        Files.writeString(secret, IdentityProvider.SECRET + "\n");
        for (String id : List.of("gov", "strong")) {
            settings.add(
                    "yinfeng.sign-on." + id + ".issuer", () -> REGION.address().toString());
            settings.add("yinfeng.sign-on." + id + ".client-id", () -> "yinfeng");
            settings.add("yinfeng.sign-on." + id + ".client-secret-file", secret::toString);
        }
        settings.add("yinfeng.sign-on.gov.name", () -> "省政务统一身份认证");
        settings.add("yinfeng.sign-on.strong.second-factor", () -> "true");
        settings.add("yinfeng.sign-on.down.issuer", () -> "http://127.0.0.1:9");
        settings.add("yinfeng.sign-on.down.client-id", () -> "yinfeng");
    }

    @BeforeEach
    void the_provider_knows_where_we_are() {
        for (String id : List.of("gov", "strong")) {
            REGION.knows(at("/api/v1/session/sign-on/" + id + "/answer").toString());
        }
    }

    @AfterEach
    void the_provider_is_honest() {
        REGION.isHonestAgain();
        jdbc.sql("DELETE FROM people.login_attempt").update();
        jdbc.sql("DELETE FROM people.sign_on_binding WHERE issuer = :issuer")
                .param("issuer", REGION.address().toString())
                .update();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    URI begin(String provider, String to) {
        return at("/api/v1/session/sign-on/" + provider + "?to=" + to);
    }

    /** The account of this login, as new, which may be bound. */
    UUID permitted(String login) {
        Caller administrator = people.at(people.root(), "administrator");
        int unit = people.unit("登录县").id();
        jdbc.sql("UPDATE people.account SET login = login || '.' || id WHERE login = :login")
                .param("login", login)
                .update();
        Created made = administrator.call(() -> accounts.create(new NewAccount(login, "单点", "clerk", unit)));
        UUID id = made.account().id();
        administrator.run(() -> bindings.permit(id));
        return id;
    }

    String show(Browser browser) {
        return browser.get(at("/api/v1/session")).body();
    }

    Browser enter(String name) {
        var browser = new Browser();
        HttpResponse<String> back = browser.get(browser.logsIn(Browser.next(browser.get(begin("gov", "/"))), name));
        assertThat(back.headers().firstValue("Location")).hasValue("/");
        return browser;
    }
}
