package cn.yinfeng.app.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.access.Invitations.Acceptance;
import cn.yinfeng.app.people.access.Invitations.Accepted;
import cn.yinfeng.app.people.access.Invitations.Invitation;
import cn.yinfeng.app.people.access.Invitations.InvitationView;
import cn.yinfeng.app.people.access.Invitations.Invited;
import cn.yinfeng.app.people.access.Invitations.State;
import cn.yinfeng.app.people.security.SecurityAdministration;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A link by which somebody opens an account, once. */
@ModuleTest
class InvitationsTest {
    private static final String PASSWORD = "moss-on-7-old-bricks";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SecurityAdministration security;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Caller administrator() {
        return people.at(people.root(), "administrator");
    }

    private Invited invited(Caller administrator) {
        int unit = people.unit("邀请县").id();
        return administrator.call(() -> invitations.invite(new Invitation("周工", "clerk", unit, "13912345678")));
    }

    private static String login() {
        return "zhou." + UUID.randomUUID().toString().substring(24);
    }

    private Accepted accept(Invited invited, String login) {
        return invitations.accept(new Acceptance(invited.secret(), login, PASSWORD, "10.2.0.1"));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private InvitationView listed(Caller administrator, Invited invited) {
        return administrator.call(invitations::all).stream()
                .filter(each -> each.id().equals(invited.view().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_is_invited_chooses_login_and_password_and_gets_in_at_once() {
        Caller administrator = administrator();
        Invited invited = invited(administrator);
        assertThat(invited.view().contact()).isEqualTo("139****5678");
        assertThat(invitations.open(invited.secret(), "10.2.0.1"))
                .satisfies(each -> assertThat(each.name()).isEqualTo("周工"))
                .satisfies(each -> assertThat(each.role()).isEqualTo("clerk"))
                .satisfies(each -> assertThat(each.unit()).startsWith("邀请县"));
        String login = login();
        assertThat(accept(invited, login)).isEqualTo(new Accepted(login, false));
        var session = sessions.open(login, PASSWORD, "10.2.0.1").session();
        assertThat(session.mustChangePassword()).isFalse();
        assertThat(session.caller().role()).isEqualTo("clerk");
        assertThat(listed(administrator, invited))
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.ACCEPTED))
                .satisfies(each -> assertThat(each.login()).isEqualTo(login));
    }

    @Test
    void a_link_counts_once_even_when_two_are_as_quick_as_each_other() throws Exception {
        Invited invited = invited(administrator());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(each -> () -> {
                        try {
                            return accept(invited, login()).login();
                        } catch (Refusal refusal) {
                            return refusal.code();
                        }
                    })
                    .toList());
            assertThat(tries.stream().map(Future::resultNow))
                    .filteredOn(each -> each.startsWith("zhou."))
                    .hasSize(1);
            assertThat(tries.stream().map(Future::resultNow))
                    .filteredOn(each -> each.equals("PEOPLE-073"))
                    .hasSize(3);
        }
    }

    @Test
    void a_link_that_was_revoked_ran_out_or_never_was_opens_nothing() {
        Caller administrator = administrator();
        Invited revoked = invited(administrator);
        administrator.run(() -> invitations.revoke(revoked.view().id()));
        refused("PEOPLE-073", () -> invitations.open(revoked.secret(), "10.2.0.2"));
        refused(
                "PEOPLE-076",
                () -> administrator.run(() -> invitations.revoke(revoked.view().id())));
        Invited late = invited(administrator);
        jdbc.sql("UPDATE people.invitation SET expires_at = :then WHERE id = :id")
                .param("id", late.view().id())
                .param("then", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
        refused("PEOPLE-073", () -> accept(late, login()));
        assertThat(listed(administrator, late).state()).isEqualTo(State.EXPIRED);
        refused("PEOPLE-073", () -> invitations.open("nothing-like-it", "10.2.0.2"));
    }

    @Test
    void the_policy_holds_for_the_password_chosen_and_the_link_stays_good_after_a_refusal() throws Exception {
        Invited invited = invited(administrator());
        String login = login();
        for (String[] each :
                new String[][] {{"short1", "PEOPLE-006"}, {"onlysmallle", "PEOPLE-052"}, {"Lanzhou@2026", "PEOPLE-067"}
                }) {
            mvc.perform(post("/api/v1/invitations/acceptance")
                            .with(People.with("none"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("""
                                    {"secret": "%s", "login": "%s", "password": "%s"}""".formatted(invited.secret(), login, each[0])))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.code").value(each[1]));
        }
        assertThat(accept(invited, login).login()).isEqualTo(login);
    }

    @Test
    void only_the_hash_of_the_link_is_kept() {
        Invited invited = invited(administrator());
        String row = jdbc.sql("SELECT row_to_json(invitation)::text FROM people.invitation WHERE id = :id")
                .param("id", invited.view().id())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(invited.secret());
    }

    @Test
    void an_account_by_invitation_waits_for_the_second_administrator_too() {
        Caller guardian = people.at(people.root(), "securityAdministrator");
        Caller administrator = administrator();
        SecurityPolicy before = security.policy();
        guardian.run(() -> security.decide(confirming(before, true), "双人"));
        try {
            Invited invited = invited(administrator);
            String login = login();
            assertThat(accept(invited, login).waits()).isTrue();
            refused("PEOPLE-003", () -> sessions.open(login, PASSWORD, "10.2.0.3"));
            UUID account = security.unconfirmed().stream()
                    .filter(each -> each.login().equals(login))
                    .findFirst()
                    .orElseThrow()
                    .id();
            refused("PEOPLE-048", () -> administrator.run(() -> security.confirm(account)));
            guardian.run(() -> security.confirm(account));
            assertThat(sessions.open(login, PASSWORD, "10.2.0.3").token()).isNotBlank();
        } finally {
            guardian.run(() -> security.decide(confirming(before, false), "恢复"));
        }
    }

    private static SecurityPolicy confirming(SecurityPolicy policy, boolean confirm) {
        return new SecurityPolicy(
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                policy.leastLength(),
                policy.classes(),
                policy.history(),
                policy.expiresDays(),
                policy.idleMinutes(),
                policy.sessionHours(),
                policy.addressFailures(),
                policy.secondFactorRoles(),
                confirm,
                policy.access());
    }

    @Test
    void inviting_and_accepting_are_on_record() {
        Caller administrator = administrator();
        Invited invited = invited(administrator);
        accept(invited, login());
        assertThat(jdbc.sql("SELECT action FROM audit.record WHERE subject_id = :id ORDER BY number")
                        .param("id", invited.view().id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("people.invitation-made", "people.invitation-accepted");
    }
}
