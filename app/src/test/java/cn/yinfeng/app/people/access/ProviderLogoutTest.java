package cn.yinfeng.app.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.Caller;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The provider says from server to server that one of its people has left, and everything that may be wrong with that. */
class ProviderLogoutTest extends AtTheRegion {
    private UUID zhang;
    private Browser browser;

    @BeforeEach
    void somebody_signed_on() {
        zhang = permitted("zhang");
        browser = enter("zhang");
    }

    private HttpResponse<String> says(String provider, String token) {
        URI door = at("/api/v1/session/sign-on/" + provider + "/logout");
        return new Browser().post(door, "logout_token=" + token);
    }

    private static String token(Consumer<Map<String, Object>> change) {
        return REGION.logoutToken("zhang", change);
    }

    private static String honest() {
        return token(claims -> {});
    }

    private boolean isIn(Browser who) {
        return who.get(at("/api/v1/session")).statusCode() == 200;
    }

    private void endsNothing(String token) {
        HttpResponse<String> answer = says("gov", token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("PEOPLE-078");
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void who_left_the_provider_is_out_here_at_once_in_each_browser() {
        Browser second = enter("zhang");
        HttpResponse<String> answer = says("gov", honest());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(each -> assertThat(each).contains("no-store"));
        assertThat(isIn(browser)).isFalse();
        assertThat(isIn(second)).isFalse();
        assertThat(jdbc.sql("SELECT details ->> 'sessions' FROM audit.record"
                                + " WHERE action = 'people.left-provider' AND subject_id = :id")
                        .param("id", zhang.toString())
                        .query(String.class)
                        .list())
                .containsExactly("2");
    }

    @Test
    void sessions_opened_with_the_password_and_those_of_others_stay() {
        permitted("li");
        Browser other = enter("li");
        Caller caller = people.caller(zhang);
        var own = new Browser();
        own.keep(at("/"), "YINFENG", people.session(caller));
        assertThat(says("gov", honest()).statusCode()).isEqualTo(200);
        assertThat(isIn(browser)).isFalse();
        assertThat(isIn(own)).isTrue();
        assertThat(isIn(other)).isTrue();
    }

    @Test
    void a_token_counts_once() {
        String token = honest();
        assertThat(says("gov", token).statusCode()).isEqualTo(200);
        browser = enter("zhang");
        endsNothing(token);
    }

    @Test
    void a_token_signed_by_another_key_or_not_at_all_ends_nothing() {
        REGION.forges();
        endsNothing(honest());
        REGION.isHonestAgain();
        String[] parts = honest().split("\\.", 3);
        String none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        endsNothing(none + "." + parts[1] + ".");
        endsNothing("no-token");
        assertThat(says("gov", honest()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_of_another_issuer_for_another_client_or_of_another_time_ends_nothing() {
        endsNothing(token(claims -> claims.put("iss", "http://elsewhere.example")));
        endsNothing(token(claims -> claims.put("aud", List.of("another-client"))));
        endsNothing(token(claims -> claims.remove("aud")));
        endsNothing(token(
                claims -> claims.put("exp", Instant.now().minusSeconds(3_600).getEpochSecond())));
        endsNothing(token(claims -> claims.remove("exp")));
        endsNothing(token(
                claims -> claims.put("iat", Instant.now().plusSeconds(3_600).getEpochSecond())));
    }

    @Test
    void a_token_that_is_not_about_leaving_ends_nothing() {
        endsNothing(token(claims -> claims.remove("events")));
        endsNothing(token(claims -> claims.put("events", Map.of("http://schemas.openid.net/event/other", Map.of()))));
        endsNothing(token(
                claims -> claims.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", "yes"))));
        endsNothing(token(claims -> claims.put("nonce", "of-an-id-token")));
        endsNothing(token(claims -> claims.remove("jti")));
        endsNothing(token(claims -> claims.remove("sub")));
    }

    @Test
    void somebody_who_is_not_here_is_no_fault_and_a_provider_that_is_not_set_up_is() {
        assertThat(says("gov", REGION.logoutToken("nobody-here", claims -> {})).statusCode())
                .isEqualTo(200);
        assertThat(says("nobody", honest()).statusCode()).isEqualTo(400);
        assertThat(says("down", honest()).statusCode()).isEqualTo(503);
        assertThat(isIn(browser)).isTrue();
    }
}
