package cn.yinfeng.app.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.OpenWork.Hands;
import cn.yinfeng.app.people.OpenWork.HeldWork;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Sm3;
import cn.yinfeng.app.signing.PaperView.ActView;
import cn.yinfeng.app.signing.Park.Person;
import cn.yinfeng.app.signing.Routes.Adoption;
import cn.yinfeng.app.signing.Routes.At;
import cn.yinfeng.app.signing.Routes.RouteStep;
import cn.yinfeng.app.signing.SigningDesk.Entering;
import cn.yinfeng.app.signing.StandIns.Naming;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who signs what, for whom, and what becomes of it when it changes. */
@ModuleTest
class SigningTest {
    @Autowired
    private Signing signing;

    @Autowired
    private SigningDesk desk;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Routes routes;

    @Autowired
    private List<OpenWork> work;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Park park;

    @BeforeEach
    void a_park() {
        park = new Park(people, accounts, signing);
    }

    private PaperView signs(Person who, PaperView paper) {
        return who.caller().call(() -> desk.sign(paper.id(), who.password()));
    }

    private List<UUID> waitsFor(Person who) {
        return who.caller().call(desk::waiting).stream().map(PaperView::id).toList();
    }

    private boolean sees(Person who, PaperView paper) {
        try {
            who.caller().call(() -> desk.find(paper.id()));
            return true;
        } catch (Absent hidden) {
            return false;
        }
    }

    @Test
    void the_head_signs_with_name_post_time_and_the_hash_of_the_content() {
        PaperView laid = park.lay("一行");
        assertThat(waitsFor(park.head)).containsExactly(laid.id());
        assertThat(waitsFor(park.clerk)).isEmpty();
        PaperView signed = signs(park.head, laid);
        assertThat(signed.state()).isEqualTo(PaperState.SIGNED);
        assertThat(signed.sound()).isTrue();
        ActView act = signed.steps().getFirst().act();
        assertThat(act).isNotNull();
        assertThat(act.by()).isEqualTo(park.head.name());
        assertThat(act.role()).isEqualTo("unitHead");
        assertThat(act.unit().id()).isEqualTo(park.unit.id());
        assertThat(act.method()).isEqualTo("PASSWORD");
        assertThat(signed.sm3()).isEqualTo(Sm3.of("一行".getBytes(StandardCharsets.UTF_8)));
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM audit.record
                         WHERE action = 'signing.signed' AND details ->> 'sm3' = :sm3 AND subject_id = :subject
                        """)
                        .param("sm3", signed.sm3())
                        .param("subject", signed.subject().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_wrong_password_and_somebody_whose_turn_it_is_not_sign_nothing() {
        PaperView laid = park.lay("一行");
        assertThatThrownBy(() -> park.head.caller().call(() -> desk.sign(laid.id(), "guessed")))
                .hasMessageContaining("PEOPLE-022");
        assertThatThrownBy(() -> signs(park.deputy, laid)).hasMessageContaining("SIGNING-003");
        assertThat(signs(park.head, laid).state()).isEqualTo(PaperState.SIGNED);
        assertThatThrownBy(() -> signs(park.head, laid)).hasMessageContaining("SIGNING-005");
    }

    @Test
    void those_above_see_a_version_from_its_signature_on_and_not_before() {
        PaperView laid = park.lay("一行");
        assertThat(sees(park.office, laid)).isFalse();
        signs(park.head, laid);
        assertThat(sees(park.office, laid)).isTrue();
        Person stranger = Park.person(people, accounts, people.unit("外县"), "office");
        assertThat(sees(stranger, laid)).isFalse();
    }

    @Test
    void a_route_goes_on_above_and_is_seen_there_when_it_is_their_turn() {
        PaperView laid = park.lay(Ids.next(), "headAndLeaderAbove", "一行");
        assertThat(waitsFor(park.leader)).isEmpty();
        assertThat(signs(park.head, laid).state()).isEqualTo(PaperState.OPEN);
        assertThat(waitsFor(park.leader)).containsExactly(laid.id());
        assertThat(signs(park.leader, laid).state()).isEqualTo(PaperState.SIGNED);
    }

    @Test
    void a_stand_in_signs_in_these_days_only_and_both_names_are_kept() {
        LocalDate today = LocalDate.now(clock);
        PaperView laid = park.lay("一行");
        assertThatThrownBy(() -> park.deputy
                        .caller()
                        .call(() -> standIns.name(new Naming(
                                park.head.account(), park.deputy.account(), today, today.plusDays(3), "出差"))))
                .hasMessageContaining("SIGNING-011");
        park.head
                .caller()
                .run(() -> standIns.name(new Naming(
                        park.head.account(), park.deputy.account(), today.plusDays(1), today.plusDays(3), "出差")));
        assertThatThrownBy(() -> signs(park.deputy, laid)).hasMessageContaining("SIGNING-003");
        park.head
                .caller()
                .run(() -> standIns.name(
                        new Naming(park.head.account(), park.deputy.account(), today, today.plusDays(3), "出差")));
        assertThat(waitsFor(park.deputy)).containsExactly(laid.id());
        ActView act = signs(park.deputy, laid).steps().getFirst().act();
        assertThat(act).isNotNull();
        assertThat(act.by()).isEqualTo(park.deputy.name());
        assertThat(act.forName()).isEqualTo(park.head.name());
        assertThat(act.standIn()).isTrue();
    }

    @Test
    void a_stand_in_is_of_the_same_unit_and_does_not_sign_what_they_laid() {
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> park.head
                        .caller()
                        .call(() -> standIns.name(
                                new Naming(park.head.account(), park.leader.account(), today, today, "出差"))))
                .hasMessageContaining("SIGNING-010");
        park.head
                .caller()
                .run(() -> standIns.name(new Naming(park.head.account(), park.clerk.account(), today, today, "出差")));
        PaperView laid = park.lay("一行");
        assertThatThrownBy(() -> signs(park.clerk, laid)).hasMessageContaining("SIGNING-004");
    }

    @Test
    void an_ended_stand_in_signs_no_more() {
        LocalDate today = LocalDate.now(clock);
        UUID id = park.head
                .caller()
                .call(() -> standIns.name(
                        new Naming(park.head.account(), park.deputy.account(), today.minusDays(1), today, "")))
                .id();
        park.head.caller().run(() -> standIns.end(id, today.minusDays(1)));
        PaperView laid = park.lay("一行");
        assertThatThrownBy(() -> signs(park.deputy, laid)).hasMessageContaining("SIGNING-003");
    }

    @Test
    void what_is_entered_for_a_person_counts_once_the_person_has_confirmed_it() {
        PaperView laid = park.lay("一行");
        PaperView entered = park.clerk
                .caller()
                .call(() -> desk.enter(laid.id(), new Entering(park.head.account(), park.head.name(), "电话同意")));
        assertThat(entered.state()).isEqualTo(PaperState.OPEN);
        assertThat(entered.steps().getFirst().confirmed()).isFalse();
        assertThat(sees(park.office, laid)).isFalse();
        assertThatThrownBy(() -> park.deputy.caller().call(() -> desk.confirm(laid.id(), park.deputy.password())))
                .hasMessageContaining("SIGNING-008");
        PaperView confirmed = park.head.caller().call(() -> desk.confirm(laid.id(), park.head.password()));
        assertThat(confirmed.state()).isEqualTo(PaperState.SIGNED);
        assertThat(confirmed.acts()).extracting(ActView::kind).contains(ActKind.ENTERED, ActKind.CONFIRMED);
    }

    @Test
    void a_returned_version_says_why_and_the_next_one_begins_the_route_anew() {
        UUID subject = Ids.next();
        PaperView first = park.lay(subject, "headAndLeaderAbove", "一行");
        assertThatThrownBy(() -> park.lay(subject, "head", "另一行")).hasMessageContaining("SIGNING-001");
        signs(park.head, first);
        PaperView returned = park.leader.caller().call(() -> desk.giveBack(first.id(), "数字与台账不符"));
        assertThat(returned.state()).isEqualTo(PaperState.RETURNED);
        assertThat(returned.acts().getLast().reason()).isEqualTo("数字与台账不符");
        PaperView second = park.lay(subject, "headAndLeaderAbove", "另一行");
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.steps()).allMatch(step -> step.act() == null);
        assertThat(second.code()).isNotEqualTo(first.code());
    }

    @Test
    void a_version_is_withdrawn_before_the_last_signature_and_not_after() {
        PaperView laid = park.lay("一行");
        PaperView withdrawn = park.clerk.caller().call(() -> desk.withdraw(laid.id(), "漏了一条"));
        assertThat(withdrawn.state()).isEqualTo(PaperState.WITHDRAWN);
        PaperView other = park.lay("一行");
        signs(park.head, other);
        assertThatThrownBy(() -> park.clerk.caller().call(() -> desk.withdraw(other.id(), "漏了一条")))
                .hasMessageContaining("SIGNING-005");
    }

    @Test
    void a_changed_content_voids_the_signatures_which_stay_readable() {
        UUID subject = Ids.next();
        PaperView first = park.lay(subject, "head", "一行");
        signs(park.head, first);
        transactionOf(park.office, () -> signing.voided("trial", subject, "台账第 7 条更正"));
        PaperView second = park.lay(subject, "head", "另一行");
        List<PaperView> versions = park.clerk.caller().call(() -> signing.versions("trial", subject));
        assertThat(versions).extracting(PaperView::state).containsExactly(PaperState.OPEN, PaperState.VOIDED);
        assertThat(versions.getLast().steps().getFirst().act()).isNotNull();
        assertThat(park.head.caller().call(() -> desk.content(second.id())).before())
                .containsExactly("一行");
    }

    @Test
    void somebody_above_voids_what_they_do_not_see_yet() {
        UUID subject = Ids.next();
        PaperView laid = park.lay(subject, "head", "一行");
        transactionOf(park.office, () -> signing.voided("trial", subject, "台账第 7 条更正"));
        assertThat(park.clerk.caller().call(() -> desk.find(laid.id())).state()).isEqualTo(PaperState.VOIDED);
        assertThat(sees(park.office, laid)).isFalse();
    }

    private void transactionOf(Person who, Runnable act) {
        who.caller().run(() -> transaction.executeWithoutResult(status -> act.run()));
    }

    @Test
    void a_unit_follows_its_own_route_from_its_day_and_the_shipped_one_before() {
        LocalDate today = LocalDate.now(clock);
        var both = List.of(new RouteStep("unitHead", At.OWN), new RouteStep("officer", At.OWN));
        assertThatThrownBy(() -> park.office
                        .caller()
                        .call(() -> routes.adopt(
                                new Adoption("head", today.minusDays(1), both, "开发区办〔2021〕3号"),
                                park.office.password())))
                .hasMessageContaining("SIGNING-019");
        park.office
                .caller()
                .run(() -> routes.adopt(
                        new Adoption("head", today.plusDays(1), both, "开发区办〔2021〕3号"), park.office.password()));
        assertThat(park.lay("一行").steps()).hasSize(1);
        park.office
                .caller()
                .run(() -> routes.adopt(new Adoption("head", today, both, "开发区办〔2021〕3号"), park.office.password()));
        PaperView laid = park.lay("一行");
        assertThat(laid.steps()).extracting(step -> step.role()).containsExactly("unitHead", "officer");
        assertThat(laid.routeSource()).isEqualTo("开发区办〔2021〕3号");
    }

    @Test
    void a_leavers_open_steps_go_to_the_successor() {
        PaperView laid = park.lay("一行");
        Person heir = Park.person(people, accounts, park.unit, "officer");
        var leaver = new Hands(park.head.account(), park.head.name(), Set.of(park.unit.id()));
        var successor = new Hands(heir.account(), heir.name(), Set.of(park.unit.id()));
        assertThat(park.head
                        .caller()
                        .call(() -> work.stream()
                                .flatMap(each -> each.heldBy(leaver).stream())
                                .toList()))
                .contains(new HeldWork("work.held.signing", 1));
        transactionOf(park.head, () -> work.forEach(each -> each.transfer(leaver, successor)));
        assertThat(waitsFor(heir)).containsExactly(laid.id());
        assertThat(waitsFor(park.head)).isEmpty();
        assertThat(signs(heir, laid).state()).isEqualTo(PaperState.SIGNED);
    }

    @Test
    void nothing_that_was_done_can_be_changed_by_the_application() {
        PaperView laid = park.lay("一行");
        signs(park.head, laid);
        assertThatThrownBy(() -> transactionOf(
                        park.head,
                        () -> jdbc.sql("UPDATE signing.act SET account_name = '另一人' WHERE version_id = :id")
                                .param("id", laid.id())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
