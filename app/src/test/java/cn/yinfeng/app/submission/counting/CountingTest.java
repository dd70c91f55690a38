package cn.yinfeng.app.submission.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.FigureOrigins.WaitingPart;
import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Counting.CountingAdoption;
import cn.yinfeng.app.ledger.Counting.CountingPreview;
import cn.yinfeng.app.ledger.Counting.CountingRuleView;
import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.app.ledger.Counting.WaitingIndicator;
import cn.yinfeng.app.signing.Park.Person;
import cn.yinfeng.app.submission.SubmissionView;
import cn.yinfeng.app.submission.counting.Ledge.Scene;
import cn.yinfeng.app.testkit.ModuleTest;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What those above see of a figure before it is signed, and after. */
@ModuleTest
@Import(Ledge.class)
class CountingTest {
    @Autowired
    private Ledge ledge;

    private Scene scene;

    @BeforeEach
    void a_zone_with_a_park() {
        scene = ledge.scene();
    }

    @Test
    void as_shipped_an_entry_counts_once_it_is_entered() {
        scene.enters(scene.today, 500);
        assertThat(scene.funds()).isEqualTo("500");
        assertThat(scene.park.clerk.caller().call(() -> ledge.counting.view()).inForce())
                .satisfies(rule -> {
                    assertThat(rule.counts()).isEqualTo(Counts.ENTERED);
                    assertThat(rule.unit()).isNull();
                });
    }

    @Test
    void an_unsigned_entry_does_not_change_the_figure_and_the_signature_does_from_its_number_on() {
        scene.signedCounts();
        scene.enters(scene.today, 500);
        scene.remembers();
        assertThat(scene.funds()).isEqualTo("0");
        assertThat(scene.figure(scene.park.clerk, scene.park.unit, null, Basis.REPORTED)
                        .numerator())
                .as("the same for everybody")
                .isEqualTo("0");
        scene.returns();
        scene.remembers();
        long signed = scene.watermark();
        assertThat(scene.funds()).isEqualTo("500");
        assertThat(scene.funds(signed - 1)).isEqualTo("0");
        assertThat(scene.again()).isEqualTo(scene.remembered());
    }

    @Test
    void a_correction_counts_when_it_is_signed_in_its_turn_and_until_then_the_last_signed_value_stands() {
        scene.signedCounts();
        long entry = scene.enters(scene.today, 500);
        UUID paper = scene.returns();
        long second = scene.corrects(entry, 300);
        scene.remembers();
        assertThat(scene.funds()).isEqualTo("500");
        scene.corrects(second, 200);
        assertThat(scene.funds()).isEqualTo("500");
        scene.lays(paper);
        scene.remembers();
        assertThat(scene.funds()).isEqualTo("500");
        scene.signs(scene.park.head, paper);
        scene.remembers();
        assertThat(scene.funds()).isEqualTo("200");
        assertThat(scene.again()).isEqualTo(scene.remembered());
    }

    @Test
    void what_is_sent_back_counts_no_longer_until_it_is_signed_again() {
        scene.signedCounts();
        long entry = scene.enters(scene.today, 500);
        UUID paper = scene.returns();
        scene.corrects(entry, 400);
        scene.lays(paper);
        scene.signs(scene.park.head, paper);
        scene.remembers();
        scene.sendsBack(paper);
        scene.remembers();
        assertThat(scene.funds()).as("no version of it is signed any more").isEqualTo("0");
        scene.lays(paper);
        scene.signs(scene.park.head, paper);
        assertThat(scene.funds()).isEqualTo("400");
        assertThat(scene.again()).isEqualTo(scene.remembered());
    }

    @Test
    void what_another_signed_return_covers_too_counts_though_one_was_sent_back() {
        scene.signedCounts();
        scene.enters(scene.today, 500);
        UUID weekly = scene.returns();
        Person leader = scene.person(scene.park.unit, "leader");
        UUID monthly = scene.begins("monthlySpecialReport", scene.today);
        scene.lays(monthly);
        scene.signs(scene.park.head, monthly);
        scene.signs(leader, monthly);
        scene.sendsBack(weekly);
        assertThat(scene.funds()).isEqualTo("500");
        scene.sendsBack(monthly);
        assertThat(scene.funds()).isEqualTo("0");
    }

    @Test
    void a_rule_is_of_entries_whose_period_ends_on_its_first_day_or_later() {
        scene.enters(scene.today.minusDays(1), 100);
        scene.signedCounts();
        assertThat(scene.funds()).isEqualTo("100");
        scene.enters(scene.today.minusDays(2), 20);
        assertThat(scene.funds()).as("late, yet of a day before").isEqualTo("120");
        scene.enters(scene.today, 3);
        assertThat(scene.funds()).isEqualTo("120");
        assertThatThrownBy(() -> scene.decides(scene.park.office, Counts.ENTERED, scene.today.minusDays(1)))
                .hasMessageContaining("LEDGER-024");
    }

    @Test
    void what_came_before_the_rule_waits_from_its_number_on_and_counts_again_when_the_rule_is_changed_back() {
        scene.enters(scene.today, 500);
        scene.remembers();
        assertThat(preview()).isEqualTo(new CountingPreview(scene.today, 1, 1));
        scene.signedCounts();
        scene.remembers();
        assertThat(scene.funds()).isEqualTo("0");
        assertThat(preview()).isEqualTo(new CountingPreview(scene.today, 0, 0));
        scene.decides(scene.park.office, Counts.ENTERED, scene.today);
        assertThat(scene.funds()).isEqualTo("500");
        assertThat(scene.again()).isEqualTo(scene.remembered());
        assertThat(scene.park.clerk.caller().call(() -> ledge.counting.view()).history())
                .extracting(CountingRuleView::counts)
                .containsExactly(Counts.ENTERED, Counts.SIGNED);
    }

    private CountingPreview preview() {
        return scene.park.office.caller().call(() -> ledge.counting.preview(scene.today));
    }

    @Test
    void what_was_signed_before_the_rule_does_not_wait() {
        scene.enters(scene.today, 500);
        UUID paper = scene.returns();
        assertThat(preview().entries()).isZero();
        scene.signedCounts();
        assertThat(scene.funds()).isEqualTo("500");
        scene.sendsBack(paper);
        assertThat(scene.funds()).isEqualTo("0");
    }

    @Test
    void the_rule_of_the_nearest_unit_holds() {
        Person head = scene.park.head;
        scene.decides(head, Counts.ENTERED, scene.today);
        assertThat(preview().entries()).isZero();
        scene.signedCounts();
        scene.enters(scene.today, 500);
        assertThat(scene.funds()).isEqualTo("500");
        scene.decides(head, Counts.SIGNED, scene.today);
        assertThat(scene.funds()).isEqualTo("0");
        assertThat(head.caller().call(() -> ledge.counting.view()).inForce().unit())
                .satisfies(unit -> assertThat(Objects.requireNonNull(unit).id()).isEqualTo(scene.park.unit.id()));
        assertThat(scene.park.office.caller().call(() -> ledge.counting.view()).history())
                .as("a unit above is not told of by those below")
                .hasSize(1);
    }

    @Test
    void recognised_facts_and_what_no_return_covers_never_wait() {
        scene.signedCounts();
        Person office = scene.person(scene.park.unit, "office");
        office.caller()
                .run(() -> scene.book.append(scene.book
                        .fact(scene.project, "fundsInPlace", scene.today.toString(), 900)
                        .recognised()));
        assertThat(scene.figure(scene.park.office, scene.park.zone, null, Basis.RECOGNISED)
                        .numerator())
                .isEqualTo("900");
        assertThat(scene.funds()).isEqualTo("0");
    }

    @Test
    void the_entries_behind_a_figure_add_up_to_it_and_the_park_alone_is_told_what_waits() {
        scene.signedCounts();
        scene.enters(scene.today.minusDays(1), 40);
        long entry = scene.enters(scene.today, 500);
        Origins office = scene.origins(scene.park.office, scene.park.zone);
        assertThat(sum(office)).isEqualTo(new BigInteger(office.figure().numerator()));
        assertThat(office.items()).hasSize((int) office.total());
        assertThat(office.outsideScope()).isZero();
        assertThat(office.waiting()).isEqualTo(new WaitingPart(0, "0"));
        assertThat(scene.origins(scene.park.office, scene.park.unit).waiting()).isNull();
        Origins own = scene.origins(scene.park.clerk, scene.park.unit);
        assertThat(sum(own)).isEqualTo(BigInteger.valueOf(40));
        assertThat(own.waiting()).isEqualTo(new WaitingPart(1, "500"));
        assertThat(waits(scene.park.clerk, entry)).isTrue();
        assertThat(waits(scene.park.office, entry)).isFalse();
        assertThat(waiting(scene.park.clerk)).containsExactly("fundsInPlace 1 500");
        assertThat(waiting(scene.park.office)).isEmpty();
        scene.returns();
        Origins after = scene.origins(scene.park.clerk, scene.park.unit);
        assertThat(sum(after)).isEqualTo(BigInteger.valueOf(540));
        assertThat(after.waiting()).isEqualTo(new WaitingPart(0, "0"));
        assertThat(waits(scene.park.clerk, entry)).isFalse();
    }

    private boolean waits(Person who, long entry) {
        return who.caller().call(() -> ledge.ledger.entry(entry)).waiting();
    }

    private List<String> waiting(Person who) {
        return who.caller().call(() -> ledge.counting.waiting(null, null)).indicators().stream()
                .map(CountingTest::said)
                .toList();
    }

    private static String said(WaitingIndicator each) {
        return each.indicator().code() + " " + each.entries() + " " + each.amount();
    }

    private static BigInteger sum(Origins origins) {
        return origins.items().stream()
                .map(each -> new BigInteger(each.entry().effect()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void sums_over_subjects_count_what_the_figure_counts() {
        scene.signedCounts();
        scene.enters(scene.today.minusDays(1), 40);
        scene.enters(scene.today, 500);
        var counting = new Figures.Counting("fundsInPlace", scene.today.minusDays(9), scene.today, null);
        UUID project = scene.project.id();
        assertThat(scene.park.office.caller().call(() -> ledge.figures.sums(List.of(project), counting)))
                .isEqualTo(Map.of(project, BigInteger.valueOf(40)));
        scene.returns();
        assertThat(scene.park.office.caller().call(() -> ledge.figures.sums(List.of(project), counting)))
                .isEqualTo(Map.of(project, BigInteger.valueOf(540)));
    }

    @Test
    void a_return_tells_the_figures_as_its_signature_makes_them() {
        scene.signedCounts();
        long entry = scene.enters(scene.today, 500);
        scene.corrects(entry, 450);
        SubmissionView laid = scene.lays(scene.begins("weeklyReturn", scene.today));
        assertThat(told(laid)).isEqualTo("450");
        assertThat(scene.funds()).isEqualTo("0");
        scene.signs(scene.park.head, laid.row().id());
        assertThat(scene.funds()).isEqualTo("450");
    }

    private static String told(SubmissionView laid) {
        return laid.figures().stream()
                .map(SubmissionView.NamedFigure::figure)
                .filter(each -> each.code().equals("fundsInPlace"))
                .findFirst()
                .orElseThrow()
                .numerator();
    }

    @Test
    void a_rule_needs_the_password_and_is_the_own_units() {
        assertThatThrownBy(() -> scene.park
                        .office
                        .caller()
                        .run(() -> ledge.counting.adopt(
                                new CountingAdoption(Counts.SIGNED, scene.today, "测试〔1〕号"), "wrong")))
                .hasMessageContaining("PEOPLE-");
        scene.enters(scene.today, 500);
        assertThat(scene.funds()).isEqualTo("500");
    }
}
