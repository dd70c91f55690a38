package cn.yinfeng.app.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.model.Totp;
import cn.yinfeng.app.people.security.MyAccess;
import cn.yinfeng.app.platform.Caller;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The way to a real provider and back, over HTTP with all its redirects, and everything that may be wrong with it. */
class SignOnTest extends AtTheRegion {
    @Autowired
    private SignOn signOn;

    @Autowired
    private MyAccess mine;

    private static void isRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.next(answer)).hasPath("/login").hasQuery("problem=" + code);
    }

    @Test
    void a_person_whom_the_provider_knows_comes_out_logged_in_where_they_wanted_to_go() {
        UUID zhang = permitted("zhang");
        var browser = new Browser();
        HttpResponse<String> off = browser.get(begin("gov", "/duties?open=1"));
        assertThat(off.headers().allValues("Set-Cookie"))
                .anyMatch(each -> each.startsWith("YINFENG_SIGN_ON=")
                        && each.contains("SameSite=Lax")
                        && each.contains("HttpOnly")
                        && each.contains("Path=/api/v1/session/sign-on"));
        assertThat(Browser.next(off).getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "nonce=", "state=", "scope=openid");
        HttpResponse<String> back = browser.get(browser.logsIn(Browser.next(off), "zhang"));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location")).hasValue("/duties?open=1");
        assertThat(back.headers().allValues("Set-Cookie"))
                .anyMatch(each -> each.startsWith("YINFENG=") && each.contains("SameSite=Strict"));
        assertThat(show(browser)).contains("\"login\":\"zhang\"", "\"mustChangePassword\":false");
        assertThat(people.at(people.root(), "administrator").call(bindings::all))
                .filteredOn(each -> each.account().equals(zhang))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.bindings()).extracting("provider").containsExactly("gov");
                    assertThat(each.permittedUntil()).isNull();
                });
    }

    @Test
    void the_next_time_the_binding_counts_and_the_login_does_not() {
        permitted("li");
        enter("li");
        jdbc.sql("UPDATE people.account SET login = 'li-renamed-' || id WHERE login = 'li'")
                .update();
        assertThat(show(enter("li"))).contains("\"login\":\"li-renamed-");
    }

    @Test
    void nobody_is_let_in_whose_account_was_neither_bound_nor_permitted() {
        UUID wang = permitted("wang");
        people.at(people.root(), "administrator").run(() -> bindings.forbid(wang));
        var browser = new Browser();
        isRefused(browser.get(browser.logsIn(Browser.next(browser.get(begin("gov", "/"))), "wang")), "PEOPLE-065");
        assertThat(browser.cookie("YINFENG")).isEmpty();
        assertThat(browser.get(at("/api/v1/session/sign-on/refusals/PEOPLE-065"))
                        .body())
                .contains("还没有对应的引凤账号", "系统管理员");
    }

    @Test
    void a_disabled_account_stays_out() {
        UUID sun = permitted("sun");
        enter("sun");
        people.at(people.root(), "administrator").run(() -> accounts.disable(sun));
        var browser = new Browser();
        isRefused(browser.get(browser.logsIn(Browser.next(browser.get(begin("gov", "/"))), "sun")), "PEOPLE-003");
        assertThat(browser.cookie("YINFENG")).isEmpty();
    }

    @Test
    void an_answer_counts_once_and_in_the_browser_that_asked() {
        permitted("zhang");
        var browser = new Browser();
        HttpResponse<String> off = browser.get(begin("gov", "/"));
        String ticket = browser.cookie("YINFENG_SIGN_ON").orElseThrow();
        URI answer = browser.logsIn(Browser.next(off), "zhang");
        isRefused(new Browser().get(answer), "PEOPLE-062");
        assertThat(browser.get(answer).headers().firstValue("Location")).hasValue("/");
        browser.keep(at("/"), "YINFENG_SIGN_ON", ticket);
        isRefused(browser.get(answer), "PEOPLE-062");
    }

    @Test
    void another_state_or_a_walk_of_long_ago_is_refused() {
        permitted("zhang");
        var browser = new Browser();
        URI answer = browser.logsIn(Browser.next(browser.get(begin("gov", "/"))), "zhang");
        isRefused(
                browser.get(URI.create(answer.toString().replaceAll("state=[^&]+", "state=of-somebody-else"))),
                "PEOPLE-062");
        isRefused(browser.get(answer), "PEOPLE-062");
        var late = new Browser();
        URI tooLate = late.logsIn(Browser.next(late.get(begin("gov", "/"))), "zhang");
        jdbc.sql("UPDATE people.sign_on SET expires_at = :then")
                .param("then", Instant.now().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .update();
        isRefused(late.get(tooLate), "PEOPLE-062");
    }

    @Test
    void a_token_signed_by_another_key_lets_nobody_in() {
        permitted("zhang");
        REGION.forges();
        answers("zhang", "PEOPLE-063");
    }

    @Test
    void a_token_for_somebody_else_of_another_walk_or_of_yesterday_lets_nobody_in() {
        permitted("zhang");
        REGION.lies(claims -> claims.put("aud", List.of("another-client")));
        answers("zhang", "PEOPLE-063");
        REGION.lies(claims -> claims.put("nonce", "of-another-walk"));
        answers("zhang", "PEOPLE-063");
        REGION.lies(claims -> claims.put("iss", "http://elsewhere.example"));
        answers("zhang", "PEOPLE-063");
        REGION.lies(claims -> {
            claims.put("iat", Instant.now().minusSeconds(90_000));
            claims.put("exp", Instant.now().minusSeconds(86_400));
        });
        answers("zhang", "PEOPLE-063");
        REGION.isHonestAgain();
        enter("zhang");
    }

    private void answers(String name, String code) {
        var browser = new Browser();
        isRefused(browser.get(browser.logsIn(Browser.next(browser.get(begin("gov", "/"))), name)), code);
        assertThat(browser.cookie("YINFENG")).isEmpty();
    }

    @Test
    void whoever_cancels_at_the_provider_is_told_so() {
        var browser = new Browser();
        URI off = Browser.next(browser.get(begin("gov", "/")));
        String state = off.getRawQuery().replaceAll(".*state=([^&]+).*", "$1");
        isRefused(
                browser.get(at("/api/v1/session/sign-on/gov/answer?error=access_denied&state=" + state)), "PEOPLE-064");
    }

    @Test
    void a_provider_that_is_down_or_not_there_is_said_to_be_so_and_the_platform_runs() {
        isRefused(new Browser().get(begin("down", "/")), "PEOPLE-061");
        isRefused(new Browser().get(begin("nobody", "/")), "PEOPLE-061");
        assertThat(signOn.providers())
                .extracting(SignOn.ProviderView::id, SignOn.ProviderView::zh)
                .contains(org.assertj.core.groups.Tuple.tuple("gov", "省政务统一身份认证"));
    }

    @Test
    void the_way_ends_on_a_page_of_ours_whatever_the_link_says() {
        permitted("zhang");
        for (String elsewhere : List.of(
                "https://evil.example", "//evil.example", "/%5Cevil.example", "/api/v1/session", "javascript:x")) {
            var browser = new Browser();
            HttpResponse<String> back =
                    browser.get(browser.logsIn(Browser.next(browser.get(begin("gov", elsewhere))), "zhang"));
            assertThat(back.headers().firstValue("Location")).as(elsewhere).hasValue("/");
            permitted("zhang");
            the_provider_is_honest();
        }
    }

    @Test
    void the_own_code_is_asked_unless_the_provider_has_asked_for_one() {
        UUID zhao = permitted("zhao");
        Caller caller = people.caller(zhao);
        String secret = caller.call(() -> mine.enrol().secret());
        var device = new Totp(decoded(secret));
        caller.call(() -> mine.confirm(device.code(Instant.now())));
        var browser = new Browser();
        HttpResponse<String> back =
                browser.get(browser.logsIn(Browser.next(browser.get(begin("gov", "/projects"))), "zhao"));
        assertThat(back.headers().firstValue("Location")).hasValue("/login?code=asked");
        assertThat(browser.get(at("/api/v1/session")).statusCode()).isEqualTo(401);
        URI code = at("/api/v1/session/sign-on/code");
        assertThat(browser.send("POST", code, "{\"code\": \"000000\"}").body()).contains("PEOPLE-051");
        String later = device.code(Instant.now().plusSeconds(30));
        HttpResponse<String> in = browser.send("POST", code, "{\"code\": \"" + later + "\"}");
        assertThat(in.body()).isEqualTo("{\"back\":\"/projects\"}");
        assertThat(show(browser)).contains("\"login\":\"zhao\"");
        var strong = new Browser();
        HttpResponse<String> at = strong.get(strong.logsIn(Browser.next(strong.get(begin("strong", "/"))), "zhao"));
        assertThat(at.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void somebody_logged_in_binds_the_own_account_and_ends_the_binding() {
        Caller qian = people.at(people.unit("自绑县"), "clerk");
        var browser = new Browser();
        browser.keep(at("/"), "YINFENG", people.session(qian));
        HttpResponse<String> way = browser.send("POST", at("/api/v1/session/bindings/gov"), "{}");
        assertThat(way.statusCode()).isEqualTo(200);
        URI off =
                URI.create(new JsonMapper().readTree(way.body()).path("address").asString());
        HttpResponse<String> back = browser.get(browser.logsIn(off, "qian"));
        assertThat(back.headers().firstValue("Location")).hasValue("/me?bound=yes");
        assertThat(show(enter("qian"))).contains("\"id\":\"" + qian.account() + "\"");
        qian.run(() -> bindings.unbindMine(bindings.mine().getFirst().id()));
        answers("qian", "PEOPLE-065");
    }

    @Test
    void one_person_of_the_provider_is_one_account() {
        permitted("zhang");
        enter("zhang");
        Caller other = people.at(people.unit("抢绑县"), "clerk");
        var browser = new Browser();
        browser.keep(at("/"), "YINFENG", people.session(other));
        HttpResponse<String> way = browser.send("POST", at("/api/v1/session/bindings/gov"), "{}");
        URI off =
                URI.create(new JsonMapper().readTree(way.body()).path("address").asString());
        HttpResponse<String> back = browser.get(browser.logsIn(off, "zhang"));
        assertThat(back.headers().firstValue("Location")).hasValue("/me?bound=PEOPLE-066");
        assertThat(other.call(bindings::mine)).isEmpty();
    }

    @Test
    void leaving_ends_the_session_here_and_leads_to_where_the_providers_ends() {
        permitted("zhang");
        Browser browser = enter("zhang");
        HttpResponse<String> left = browser.send("DELETE", at("/api/v1/session"), "");
        URI next =
                URI.create(new JsonMapper().readTree(left.body()).path("next").asString());
        assertThat(next.toString()).startsWith(REGION.address().toString()).contains("id_token_hint=");
        assertThat(browser.get(at("/api/v1/session")).statusCode()).isEqualTo(401);
        assertThat(Browser.next(browser.get(next))).isEqualTo(at("/login"));
        HttpResponse<String> again = browser.get(Browser.next(browser.get(begin("gov", "/"))));
        assertThat(Browser.next(again))
                .hasPath("/login")
                .hasPort(REGION.address().getPort());
    }

    @Test
    void what_was_done_on_the_way_is_on_record() {
        UUID zhang = permitted("zhang");
        enter("zhang");
        assertThat(jdbc.sql("SELECT action FROM audit.record WHERE subject_id = :id")
                        .param("id", zhang.toString())
                        .query(String.class)
                        .list())
                .contains("people.binding-permitted", "people.account-bound", "people.logged-in");
    }

    private static byte[] decoded(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .mapToObj(each -> Integer.toBinaryString(32 + each).substring(1))
                .forEach(bits::append);
        byte[] secret = new byte[bits.length() / 8];
        for (int each = 0; each < secret.length; each++) {
            secret[each] = (byte) Integer.parseInt(bits.substring(each * 8, each * 8 + 8), 2);
        }
        return secret;
    }
}
