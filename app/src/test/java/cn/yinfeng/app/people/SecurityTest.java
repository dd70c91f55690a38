package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.Accounts.NewAccount;
import cn.yinfeng.app.people.Sessions.Attempt;
import cn.yinfeng.app.people.model.GuessedPasswords;
import cn.yinfeng.app.people.model.PasswordPolicy;
import cn.yinfeng.app.people.model.Totp;
import cn.yinfeng.app.people.security.MyAccess;
import cn.yinfeng.app.people.security.SecurityAdministration;
import cn.yinfeng.app.people.security.SecurityAdministration.Lockout;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Three separated administrators, the policy, sessions, and one-time codes. */
@ModuleTest
class SecurityTest {
    private static final String PASSWORD = "moss-on-7-old-bricks";

    @Autowired
    private SecurityAdministration security;

    @Autowired
    private MyAccess mine;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Caller guardian() {
        return people.at(people.root(), "securityAdministrator");
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_permission_is_given_to_a_role_and_works_at_once() throws Exception {
        Caller guardian = guardian();
        Caller verifier = people.at(people.unit("核查县"), "verifier");
        try {
            mvc.perform(put("/api/v1/security/roles/verifier/permissions/schedule.write")
                            .with(people.as(guardian))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"granted\": true}"))
                    .andExpect(status().isNoContent());
            assertThat(people.caller(verifier.account()).may("schedule.write")).isTrue();
        } finally {
            guardian.run(() -> security.grant("verifier", "schedule.write", false));
        }
        assertThat(people.caller(verifier.account()).may("schedule.write")).isFalse();
    }

    @Test
    void nobody_grants_themselves_more() {
        Caller guardian = guardian();
        refused("PEOPLE-046", () -> guardian.run(() -> security.grant("securityAdministrator", "project.read", true)));
        refused("PEOPLE-046", () -> guardian.run(() -> security.grant("administrator", "audit.read", true)));
        refused("PEOPLE-047", () -> guardian.run(() -> security.grant("office", "account.manage", true)));
        assertThat(guardian.may("account.manage")).isFalse();
        assertThat(people.at(people.root(), "administrator").may("role.manage")).isFalse();
        assertThat(people.at(people.root(), "auditor").may("role.manage")).isFalse();
    }

    private void under(UnaryOperator<SecurityPolicy> change, Runnable act) {
        Caller guardian = guardian();
        SecurityPolicy before = security.policy();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        SecurityPolicy same = at(before, today);
        guardian.run(() -> security.decide(change.apply(same), "试行"));
        try {
            act.run();
        } finally {
            guardian.run(() -> security.decide(same, "恢复"));
        }
    }

    private static SecurityPolicy at(SecurityPolicy policy, LocalDate from) {
        return new SecurityPolicy(
                from,
                policy.leastLength(),
                policy.classes(),
                policy.history(),
                policy.expiresDays(),
                policy.idleMinutes(),
                policy.sessionHours(),
                policy.addressFailures(),
                policy.secondFactorRoles(),
                policy.confirmAccounts(),
                policy.access());
    }

    private static SecurityPolicy with(SecurityPolicy policy, int expires, Set<String> roles, boolean confirm) {
        return new SecurityPolicy(policy.from(), 10, 2, 5, expires, 30, 12, 100, roles, confirm, policy.access());
    }

    @Test
    void an_account_waits_for_a_second_administrator_where_the_policy_says_so() {
        Caller administrator = people.at(people.root(), "administrator");
        Caller guardian = guardian();
        int unit = people.unit("双人县").id();
        under(policy -> with(policy, 0, Set.of(), true), () -> {
            String login = "waiting" + unit;
            Created made = administrator.call(() -> accounts.create(new NewAccount(login, "候任", "clerk", unit)));
            assertThat(made.account().unconfirmed()).isTrue();
            UUID id = made.account().id();
            refused("PEOPLE-003", () -> sessions.open(login, made.oneTimePassword(), "10.0.0.1"));
            refused("PEOPLE-048", () -> administrator.run(() -> security.confirm(id)));
            guardian.run(() -> security.confirm(id));
            assertThat(sessions.open(login, made.oneTimePassword(), "10.0.0.1")
                            .session()
                            .login())
                    .isEqualTo(login);
        });
    }

    @Test
    void a_password_expires_and_one_of_before_does_not_come_back() {
        Created clerk = people.account(people.unit("到期县").id(), "clerk");
        String login = clerk.account().login();
        String token = change(login, clerk.oneTimePassword(), PASSWORD);
        assertThat(sessions.find(token))
                .hasValueSatisfying(
                        live -> assertThat(live.mustChangePassword()).isFalse());
        jdbc.sql(
                        "UPDATE people.account SET password_set_at = password_set_at - interval '91 days' WHERE login = :login")
                .param("login", login)
                .update();
        under(
                policy -> with(policy, 90, Set.of(), false),
                () -> assertThat(sessions.open(login, PASSWORD, "10.0.0.2")
                                .session()
                                .mustChangePassword())
                        .isTrue());
        change(login, PASSWORD, "another-moss-on-9-bricks");
        refused("PEOPLE-056", () -> change(login, "another-moss-on-9-bricks", PASSWORD));
    }

    private String change(String login, String from, String to) {
        String token = sessions.open(login, from, "10.0.0.2").token();
        sessions.changePassword(token, from, to, "10.0.0.2");
        return token;
    }

    @Test
    void the_shipped_words_make_no_password() {
        RuleFile file = ShippedRules.of("people").stream()
                .filter(each -> each.code().equals("PPL-GUESSED-PASSWORDS"))
                .findFirst()
                .orElseThrow();
        var policy = new PasswordPolicy(10, 2, GuessedPasswords.of(List.of(file)));
        for (RuleNode example : file.root().nodes("examples")) {
            RuleNode given = example.node("given");
            assertThat(policy.against(given.text("login"), "", given.text("password"))
                            .map(refusal -> "refused")
                            .orElse("accepted"))
                    .as(given.text("password"))
                    .isEqualTo(example.text("expect"));
        }
        assertThat(new PasswordPolicy(10, 3, List.of()).against("a", "", "only-small-letters"))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("PEOPLE-052"));
    }

    @Test
    void one_time_codes_are_those_of_rfc_6238() {
        var totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(totp.code(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(totp.code(Instant.ofEpochSecond(1_111_111_109L))).isEqualTo("081804");
        assertThat(totp.code(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
        assertThat(totp.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(totp.stepOf("287082", Instant.ofEpochSecond(89))).hasValue(1);
        assertThat(totp.stepOf("287082", Instant.ofEpochSecond(120))).isEmpty();
    }

    private static String code(String base32, Instant at) {
        var bits = new StringBuilder();
        base32.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .forEach(value -> bits.append(
                        String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0')));
        byte[] secret = new byte[bits.length() / 8];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return new Totp(secret).code(at);
    }

    private String open(String login, @Nullable String code) {
        return sessions.open(new Attempt(login, PASSWORD, code, "10.0.0.3", "")).token();
    }

    @Test
    void a_login_with_one_time_codes_asks_for_one_takes_it_once_and_knows_recovery_codes() {
        Created clerk = people.account(people.unit("验证县").id(), "clerk");
        String login = clerk.account().login();
        change(login, clerk.oneTimePassword(), PASSWORD);
        Caller caller = people.caller(clerk.account().id());
        String secret = caller.call(() -> mine.enrol()).secret();
        assertThat(open(login, null)).as("not before its first code").isNotEmpty();
        Instant now = Instant.now();
        refused("PEOPLE-051", () -> caller.run(() -> mine.confirm("000000x")));
        List<String> recovery = caller.call(() -> mine.confirm(code(secret, now.minusSeconds(30))));
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        refused("PEOPLE-050", () -> open(login, null));
        refused("PEOPLE-051", () -> open(login, code(secret, now.minusSeconds(30))));
        String present = code(secret, Instant.now());
        assertThat(open(login, present)).isNotEmpty();
        refused("PEOPLE-051", () -> open(login, present));
        assertThat(open(login, recovery.getFirst())).isNotEmpty();
        refused("PEOPLE-051", () -> open(login, recovery.getFirst()));
        assertThat(jdbc.sql("SELECT string_agg(recovery_code::text, ' ') FROM people.recovery_code")
                        .query(String.class)
                        .single())
                .doesNotContain(recovery.get(1));
        guardian().run(() -> security.removeSecondFactor(clerk.account().id()));
        assertThat(open(login, null)).isNotEmpty();
    }

    @Test
    void a_role_that_needs_one_time_codes_does_nothing_before() throws Exception {
        Caller assessor = people.at(people.unit("先验县"), "assessor");
        under(policy -> with(policy, 0, Set.of("assessor"), false), () -> {
            String session = people.session(assessor);
            assertThat(answer(session, "/api/v1/units")).contains("PEOPLE-057");
            assertThat(answer(session, "/api/v1/session/second-factor")).contains("false");
            assertThat(answer(session, "/api/v1/session")).contains("\"mustEnrol\":true");
        });
    }

    private String answer(String session, String path) {
        try {
            return mvc.perform(get(path).with(People.with(session)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void my_sessions_are_listed_and_ended_and_nobody_elses() throws Exception {
        Caller clerk = people.at(people.unit("会话县"), "clerk");
        String one = people.session(clerk);
        String other = people.session(clerk);
        mvc.perform(get("/api/v1/session/mine").with(People.with(one)))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[?(@.current)].length()").isNotEmpty());
        UUID id = clerk.call(() -> mine.sessions(one)).stream()
                .filter(each -> !each.current())
                .findFirst()
                .orElseThrow()
                .id();
        Caller stranger = people.at(people.unit("别县"), "clerk");
        mvc.perform(delete("/api/v1/session/mine/" + id).with(people.as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(delete("/api/v1/session/mine/" + id).with(People.with(one))).andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/session").with(People.with(other))).andExpect(status().isUnauthorized());
        Caller guardian = guardian();
        UUID left = security.sessions().stream()
                .filter(each -> each.account().equals(clerk.account()))
                .findFirst()
                .orElseThrow()
                .id();
        mvc.perform(delete("/api/v1/security/sessions/" + left).with(people.as(guardian)))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/session").with(People.with(one))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_locked_account_is_seen_and_let_go() {
        Created clerk = people.account(people.unit("锁定县").id(), "clerk");
        String login = clerk.account().login();
        for (int attempt = 1; attempt <= 5; attempt++) {
            refused("PEOPLE-001", () -> sessions.open(login, "wrong-password", "10.0.0.4"));
        }
        refused("PEOPLE-002", () -> sessions.open(login, clerk.oneTimePassword(), "10.0.0.4"));
        assertThat(security.lockouts()).extracting(Lockout::login).contains(login);
        guardian().run(() -> security.lift(clerk.account().id()));
        assertThat(sessions.open(login, clerk.oneTimePassword(), "10.0.0.4").token())
                .isNotEmpty();
    }

    @Test
    void an_address_from_which_too_much_is_tried_has_to_wait_whatever_the_login() {
        jdbc.sql("""
                INSERT INTO people.login_attempt (key, failures, free_at, last_at)
                VALUES (sha256('address:10.9.9.9'), 99, :now, :now)
                """)
                .param("now", Instant.now().atOffset(java.time.ZoneOffset.UTC))
                .update();
        refused("PEOPLE-001", () -> sessions.open("nobody-" + UUID.randomUUID(), "wrong", "10.9.9.9"));
        Created clerk = people.account(people.unit("同址县").id(), "clerk");
        refused("PEOPLE-002", () -> sessions.open(clerk.account().login(), clerk.oneTimePassword(), "10.9.9.9"));
        assertThat(sessions.open(clerk.account().login(), clerk.oneTimePassword(), "10.9.9.8")
                        .token())
                .isNotEmpty();
    }
}
