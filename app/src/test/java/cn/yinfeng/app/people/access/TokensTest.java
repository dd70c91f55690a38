package cn.yinfeng.app.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.access.Tokens.Issued;
import cn.yinfeng.app.people.access.Tokens.NewToken;
import cn.yinfeng.app.people.security.SecurityAdministration;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.security.SecurityPolicy.Access;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Access tokens: no more than their person may do today, and nothing about logins. */
@ModuleTest
class TokensTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private Tokens tokens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecurityAdministration security;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Issued issued(Caller person, String... scopes) {
        return person.call(() -> tokens.issue(new NewToken("报表程序", Set.of(scopes), today().plusDays(7))));
    }

    private static MockHttpServletRequestBuilder with(Issued token, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token.token());
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_program_reads_what_its_token_names_and_no_more() throws Exception {
        Caller clerk = people.at(people.unit("令牌县"), "clerk");
        Issued token = issued(clerk, "unit.read");
        assertThat(token.token()).startsWith("yf_").hasSizeGreaterThan(40);
        mvc.perform(with(token, get("/api/v1/units")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1));
        mvc.perform(with(token, get("/api/v1/projects")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.parameters.permission").value("project.read"));
        assertThat(clerk.may("project.read")).isTrue();
    }

    @Test
    void a_write_with_a_token_asks_for_no_sign_against_forgery() throws Exception {
        Caller office = people.at(people.unit("写入县"), "office");
        Issued token = issued(office, "suggestion.answer");
        mvc.perform(with(token, post("/api/v1/suggestions/" + UUID.randomUUID() + "/answer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"已改\"}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_token_and_a_session_are_never_used_together() throws Exception {
        Caller clerk = people.at(people.unit("双证县"), "clerk");
        Issued token = issued(clerk, "unit.read");
        mvc.perform(with(token, get("/api/v1/units")).cookie(new Cookie("YINFENG", people.session(clerk))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("PEOPLE-071"));
    }

    @Test
    void passwords_sessions_tokens_and_what_needs_a_person_are_out_of_its_reach() throws Exception {
        Issued token = issued(people.at(people.unit("够不着县"), "clerk"), "unit.read");
        for (String path : List.of("/session", "/session/tokens", "/session/mine", "/session/second-factor")) {
            mvc.perform(with(token, get("/api/v1" + path)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.code").value("PEOPLE-074"));
        }
        mvc.perform(with(token, post("/api/v1/session/password"))).andExpect(status().isForbidden());
        mvc.perform(with(token, get("/api/v1/home")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("PLATFORM-410"));
    }

    @Test
    void nobody_gives_a_token_more_than_they_have_or_what_the_three_administrators_hold() {
        Caller clerk = people.at(people.unit("不越权县"), "clerk");
        refused("PEOPLE-072", () -> issued(clerk, "publication.manage"));
        refused("PEOPLE-072", () -> issued(people.at(people.root(), "administrator"), "account.manage"));
        refused(
                "PEOPLE-075",
                () -> clerk.call(() -> tokens.issue(new NewToken("太久", Set.of("unit.read"), today().plusDays(91)))));
        refused(
                "PEOPLE-075",
                () -> clerk.call(() -> tokens.issue(new NewToken("昨天", Set.of("unit.read"), today().minusDays(1)))));
        assertThat(clerk.call(tokens::rules).latest()).isEqualTo(today().plusDays(90));
        assertThat(clerk.call(tokens::rules).scopes())
                .extracting(Tokens.Scope::code)
                .contains("unit.read")
                .doesNotContain("account.manage", "publication.manage");
    }

    @Test
    void what_the_role_loses_the_token_loses() {
        Caller guardian = people.at(people.root(), "securityAdministrator");
        guardian.run(() -> security.grant("verifier", "schedule.write", true));
        try {
            Caller verifier = people.at(people.unit("收权县"), "verifier");
            Issued token = issued(verifier, "schedule.write", "unit.read");
            assertThat(tokens.use(token.token(), "-").permissions()).contains("schedule.write");
            guardian.run(() -> security.grant("verifier", "schedule.write", false));
            assertThat(tokens.use(token.token(), "-").permissions()).containsExactly("unit.read");
        } finally {
            guardian.run(() -> security.grant("verifier", "schedule.write", false));
        }
    }

    @Test
    void a_token_ends_by_its_person_by_the_security_administrator_by_its_day_and_with_the_account() {
        Caller clerk = people.at(people.unit("收回县"), "clerk");
        Issued mine = issued(clerk, "unit.read");
        clerk.run(() -> tokens.revokeMine(mine.view().id()));
        refused("PEOPLE-069", () -> tokens.use(mine.token(), "-"));

        Issued theirs = issued(clerk, "unit.read");
        Caller guardian = people.at(people.root(), "securityAdministrator");
        guardian.run(() -> tokens.revoke(theirs.view().id()));
        refused("PEOPLE-069", () -> tokens.use(theirs.token(), "-"));

        Issued old = issued(clerk, "unit.read");
        jdbc.sql("UPDATE people.api_token SET expires_at = :then WHERE id = :id")
                .param("id", old.view().id())
                .param("then", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
        refused("PEOPLE-069", () -> tokens.use(old.token(), "-"));

        Issued last = issued(clerk, "unit.read");
        Issued other = issued(clerk, "unit.read");
        Caller administrator = people.at(people.root(), "administrator");
        administrator.call(() -> accounts.giveOneTimePassword(clerk.account()));
        refused("PEOPLE-069", () -> tokens.use(last.token(), "-"));
        administrator.run(() -> accounts.disable(clerk.account()));
        administrator.run(() -> accounts.enable(clerk.account()));
        refused("PEOPLE-069", () -> tokens.use(other.token(), "-"));
        assertThat(clerk.call(tokens::mine))
                .filteredOn(each -> each.revokedAt() == null)
                .extracting(Tokens.TokenView::id)
                .containsExactly(old.view().id());
    }

    @Test
    void the_database_and_the_security_administrator_know_a_token_by_its_ending_only() throws Exception {
        Caller clerk = people.at(people.unit("密存县"), "clerk");
        Issued token = issued(clerk, "unit.read");
        String kept = jdbc.sql("SELECT row_to_json(api_token)::text FROM people.api_token WHERE id = :id")
                .param("id", token.view().id())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token.token().substring(3, 20));
        Caller guardian = people.at(people.root(), "securityAdministrator");
        String seen = mvc.perform(get("/api/v1/security/tokens").with(people.as(guardian)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(seen)
                .contains(token.view().id().toString())
                .doesNotContain(token.token().substring(3, 20));
        mvc.perform(delete("/api/v1/session/tokens/" + token.view().id()).with(people.as(guardian)))
                .andExpect(status().isNotFound());
    }

    @Test
    void making_first_use_and_ending_are_on_record_under_the_person() {
        Caller clerk = people.at(people.unit("留痕县"), "clerk");
        Issued token = issued(clerk, "unit.read");
        tokens.use(token.token(), "10.1.1.1");
        tokens.use(token.token(), "10.1.1.1");
        clerk.run(() -> tokens.revokeMine(token.view().id()));
        assertThat(jdbc.sql("SELECT action FROM audit.record WHERE subject_id = :id ORDER BY number")
                        .param("id", token.view().id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("people.token-made", "people.token-used", "people.token-revoked");
        assertThat(clerk.call(tokens::mine).getFirst().lastAddress()).isEqualTo("10.1.1.1");
    }

    @Test
    void a_token_that_asks_too_often_waits_and_is_told_how_long() throws Exception {
        Caller guardian = people.at(people.root(), "securityAdministrator");
        SecurityPolicy before = security.policy();
        guardian.run(() -> security.decide(asking(before, 10), "试行"));
        try {
            Issued token = issued(people.at(people.unit("太快县"), "clerk"), "unit.read");
            for (int each = 0; each < 10; each++) {
                mvc.perform(with(token, get("/api/v1/units"))).andExpect(status().isOk());
            }
            mvc.perform(with(token, get("/api/v1/units")))
                    .andExpect(status().isTooManyRequests())
                    .andExpect(header().exists("Retry-After"))
                    .andExpect(jsonPath("$.code").value("PEOPLE-070"));
        } finally {
            guardian.run(() -> security.decide(asking(before, 300), "恢复"));
        }
    }

    private static SecurityPolicy asking(SecurityPolicy policy, int perMinute) {
        Access access = policy.access();
        return new SecurityPolicy(
                today(),
                policy.leastLength(),
                policy.classes(),
                policy.history(),
                policy.expiresDays(),
                policy.idleMinutes(),
                policy.sessionHours(),
                policy.addressFailures(),
                policy.secondFactorRoles(),
                policy.confirmAccounts(),
                new Access(
                        access.passphraseLength(),
                        access.refuseLeaked(),
                        access.tokenDays(),
                        perMinute,
                        access.invitationDays()));
    }

    @Test
    void an_address_that_guesses_tokens_has_to_wait() throws Exception {
        String address = "10.66.0." + (1 + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        int most = security.policy().addressFailures();
        for (int each = 0; each < most; each++) {
            assertThat(guess(address)).as("try " + each).isEqualTo(401);
        }
        assertThat(guess(address)).isEqualTo(429);
        Issued right = issued(people.at(people.unit("同址县"), "clerk"), "unit.read");
        mvc.perform(with(right, get("/api/v1/units")).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andExpect(status().isOk());
    }

    private int guess(String address) throws Exception {
        return mvc.perform(get("/api/v1/units")
                        .header("Authorization", "Bearer yf_" + UUID.randomUUID())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
