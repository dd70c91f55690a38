package cn.yinfeng.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.ledger.Book.Fact;
import cn.yinfeng.app.ledger.Finding.Verdict;
import cn.yinfeng.app.ledger.Ledger.Appended;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger keeps and what it refuses. */
@ModuleTest
@RecordApplicationEvents
class LedgerTest {
    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents happenings;

    private UnitView county;
    private Caller clerk;
    private Caller office;
    private Book book;

    @BeforeEach
    void a_county_with_a_clerk() {
        county = people.unit("测试县");
        clerk = people.at(county, "clerk");
        office = people.at(county, "office");
        book = new Book(ledger, new TransactionTemplate(transactions), county);
    }

    private String refusal(Caller caller, Fact... facts) {
        List<Finding> refused = caller.call(() -> book.check(facts)).stream()
                .filter(finding -> finding.verdict() == Verdict.REFUSED)
                .toList();
        assertThat(refused.size()).isLessThanOrEqualTo(1);
        return refused.isEmpty() ? "" : String.valueOf(refused.getFirst().code());
    }

    private long funds(SubjectRef project) {
        return clerk.call(() -> ledger.balances(project)).stream()
                .filter(each -> each.indicator().equals("fundsInPlace") && each.basis() == Basis.REPORTED)
                .mapToLong(Ledger.Balance::amount)
                .sum();
    }

    @Test
    void a_statement_becomes_an_entry_that_says_where_it_comes_from() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-02-10"));
        Appended appended = clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2023-03", 500_00)
                .row(7)
                .from("省外资金")
                .voucher("工行 001")));
        EntryView entry = clerk.call(() -> ledger.entry(appended.first()));
        assertThat(appended.added()).isEqualTo(1);
        assertThat(entry.subject().label()).isEqualTo("某项目");
        assertThat(entry.unit().name()).isEqualTo(county.name());
        assertThat(entry.indicator().name()).isEqualTo("到位资金");
        assertThat(entry.amount()).isEqualTo("50000");
        assertThat(entry.currency()).isEqualTo("CNY");
        assertThat(entry.effect()).isEqualTo("50000");
        assertThat(entry.period().to()).hasToString("2023-03-31");
        assertThat(entry.origin()).isEqualTo(new EntryView.Provenance("IMPORT", "test", 7));
        assertThat(entry.enteredBy()).isEqualTo(clerk.name());
        assertThat(funds(project)).isEqualTo(50000);
    }

    @Test
    void the_same_again_changes_nothing() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-02-10"));
        Fact fact = book.fact(project, "fundsInPlace", "2023-03", 500);
        clerk.call(() -> book.append(fact));
        long before = clerk.call(ledger::watermark);
        Appended again = clerk.call(() -> book.append(fact));
        assertThat(again).isEqualTo(new Appended(0, 0, 0, 0, 1));
        assertThat(clerk.call(ledger::watermark)).isEqualTo(before);
    }

    @Test
    void another_value_for_the_same_needs_a_reason_and_becomes_a_correction() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-02-10"));
        long first = clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2023-03", 500)))
                .first();
        Fact other = book.fact(project, "fundsInPlace", "2023-03", 800);
        assertThat(refusal(clerk, other)).isEqualTo("LEDGER-001");
        assertThatThrownBy(() -> clerk.call(() -> book.append(other)))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("LEDGER-001");
                    assertThat(refused.parameters())
                            .containsEntry("before", "500")
                            .containsEntry("stated", "800");
                });

        Appended corrected = clerk.call(() -> book.append(other.because("漏计一笔")));
        EntryView entry = clerk.call(() -> ledger.entry(corrected.first()));
        assertThat(corrected.corrected()).isEqualTo(1);
        assertThat(entry.corrects()).isEqualTo(Long.toString(first));
        assertThat(entry.effect()).isEqualTo("300");
        assertThat(entry.reason()).isEqualTo("漏计一笔");
        assertThat(clerk.call(() -> ledger.entry(first)).correctedBy()).isEqualTo(entry.number());
        assertThat(funds(project)).isEqualTo(800);
    }

    @Test
    void an_entry_is_corrected_once_and_then_its_correction() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-02-10"));
        long first = clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2023-03", 500)))
                .first();
        EntryView second = clerk.call(() -> ledger.correct(first, 400, "多计"));
        assertThat(second.effect()).isEqualTo("-100");
        assertThatThrownBy(() -> clerk.call(() -> ledger.correct(first, 300, "又一次")))
                .hasMessageStartingWith("LEDGER-019");
        assertThatThrownBy(() -> clerk.call(() -> ledger.correct(Long.parseLong(second.number()), 300, " ")))
                .hasMessageStartingWith("LEDGER-001");
        assertThatThrownBy(() -> clerk.call(() -> ledger.correct(Long.parseLong(second.number()), 400, "没变")))
                .hasMessageStartingWith("LEDGER-021");
        clerk.call(() -> ledger.correct(Long.parseLong(second.number()), 0, "并未到账"));
        assertThat(funds(project)).isZero();
    }

    @Test
    void a_running_total_is_kept_as_increments_in_the_order_of_periods() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        clerk.call(() -> book.append(
                book.fact(project, "fundsInPlace", "2023-03", 900).row(3).asTotal(),
                book.fact(project, "fundsInPlace", "2023-01", 300).row(1).asTotal(),
                book.fact(project, "fundsInPlace", "2023-02", 300).row(2).asTotal()));
        assertThat(amounts(project)).containsExactly("300", "600");
        Appended later = clerk.call(() -> book.append(
                book.fact(project, "fundsInPlace", "2023-04", 50),
                book.fact(project, "fundsInPlace", "2023-05", 1000).asTotal()));
        assertThat(later.added()).isEqualTo(2);
        assertThat(amounts(project)).containsExactly("300", "600", "50", "50");
        assertThat(funds(project)).isEqualTo(1000);
    }

    private List<String> amounts(SubjectRef project) {
        return clerk.call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(
                                "SELECT amount::text FROM ledger.entry WHERE subject_id = :id ORDER BY period_to")
                        .param("id", project.id())
                        .query(String.class)
                        .list()));
    }

    @Test
    void the_same_sheet_of_running_totals_twice_changes_nothing() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        Fact[] sheet = {
            book.fact(project, "fundsInPlace", "2023-01", 300).row(1).asTotal(),
            book.fact(project, "fundsInPlace", "2023-02", 300).row(2).asTotal(),
            book.fact(project, "fundsInPlace", "2023-03", 900).row(3).asTotal()
        };
        clerk.call(() -> book.append(sheet));
        assertThat(clerk.call(() -> book.append(sheet))).isEqualTo(new Appended(0, 0, 0, 0, 3));
    }

    @Test
    void a_running_total_below_the_earlier_one_is_refused() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        clerk.call(() ->
                book.append(book.fact(project, "fundsInPlace", "2023-01", 300).asTotal()));
        assertThat(refusal(
                        clerk,
                        book.fact(project, "fundsInPlace", "2023-02", 200).asTotal()))
                .isEqualTo("LEDGER-007");
    }

    @Test
    void an_earlier_running_total_is_refused_where_later_periods_stand() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        clerk.call(() ->
                book.append(book.fact(project, "fundsInPlace", "2023-03", 300).asTotal()));
        assertThat(refusal(
                        clerk,
                        book.fact(project, "fundsInPlace", "2023-02", 200).asTotal()))
                .isEqualTo("LEDGER-008");
        assertThat(refusal(
                        clerk,
                        book.fact(project, "fundsInPlace", "2023-02", 200).asTotal(),
                        book.fact(project, "fundsInPlace", "2023-03", 300).asTotal()))
                .isEqualTo("LEDGER-001");
    }

    @Test
    void what_is_no_fact_is_refused() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        assertThat(refusal(clerk, book.fact(project, "funds", "2023-03", 1))).isEqualTo("LEDGER-003");
        assertThat(refusal(clerk, book.fact(project, "start", "2023-03-01", 2))).isEqualTo("LEDGER-004");
        assertThat(refusal(clerk, book.fact(project, "fundsInPlace", "2023", 2)))
                .isEqualTo("LEDGER-005");
        assertThat(refusal(clerk, book.fact(project, "start", "2999-03-01", 1))).isEqualTo("LEDGER-006");
        assertThat(refusal(clerk, book.fact(project, "fundsInPlace", "2023-03", Long.MAX_VALUE)))
                .isEqualTo("LEDGER-018");
        assertThat(refusal(
                        clerk,
                        book.fact(project, "fundsInPlace", "2023-03", 5).row(4),
                        book.fact(project, "fundsInPlace", "2023-03", 5).row(5)))
                .isEqualTo("LEDGER-002");
    }

    @Test
    void a_refused_statement_keeps_the_whole_batch_out() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        assertThatThrownBy(() -> clerk.call(() -> book.append(
                        book.fact(project, "fundsInPlace", "2023-03", 5),
                        book.fact(project, "start", "2023-03-01", 2).row(9))))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("LEDGER-020");
                    assertThat(refused.parameters())
                            .containsEntry("row", 9)
                            .containsEntry("refused", 1L)
                            .containsEntry("first", "LEDGER-004");
                });
        assertThat(amounts(project)).isEmpty();
    }

    @Test
    void an_event_happens_once_to_a_project() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        clerk.call(() -> book.append(book.fact(project, "start", "2023-03-01", 1)));
        assertThat(refusal(clerk, book.fact(project, "start", "2023-04-01", 1))).isEqualTo("LEDGER-016");
        assertThat(refusal(
                        clerk,
                        book.fact(project, "completion", "2023-04-01", 1),
                        book.fact(project, "completion", "2023-05-01", 1)))
                .isEqualTo("LEDGER-016");
        clerk.call(() -> book.append(
                book.fact(project, "start", "2023-03-01", 0).because("只是奠基仪式"),
                book.fact(project, "start", "2023-04-01", 1)));
        assertThat(clerk.call(() -> ledger.balances(project)))
                .extracting(Ledger.Balance::amount)
                .containsExactly(1L);
    }

    @Test
    void only_the_office_recognises() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        Fact recognised = book.fact(project, "fundsInPlace", "2023-03", 5).recognised();
        assertThat(refusal(clerk, recognised)).isEqualTo("LEDGER-013");
        assertThat(refusal(office, recognised)).isEmpty();
    }

    @Test
    void no_more_is_recognised_than_the_contract_comes_to() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        clerk.call(() -> book.append(book.fact(project, "contractAmount", "2023-01-10", 1000)));
        office.call(() ->
                book.append(book.fact(project, "fundsInPlace", "2023-02", 900).recognised()));
        assertThat(refusal(
                        office,
                        book.fact(project, "fundsInPlace", "2023-03", 101).recognised()))
                .isEqualTo("LEDGER-017");
        assertThat(refusal(
                        office,
                        book.fact(project, "fundsInPlace", "2023-03", 100).recognised()))
                .isEmpty();
        assertThat(refusal(
                        office,
                        book.fact(project, "fundsInPlace", "2023-03", 101).recognised(),
                        book.fact(project, "contractAmount", "2023-03-01", 1)))
                .isEmpty();
    }

    @Test
    void a_framework_counts_neither_as_signed_nor_by_amount() {
        SubjectRef framework = clerk.call(() -> book.project("框架", null, "FRAMEWORK", null));
        assertThat(refusal(clerk, book.fact(framework, "signed", "2023-01-10", 1)))
                .isEqualTo("LEDGER-014");
        assertThat(refusal(clerk, book.fact(framework, "contractAmount", "2023-01-10", 1)))
                .isEqualTo("LEDGER-014");
    }

    @Test
    void money_does_not_come_before_its_project_unless_as_a_land_deposit() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-03-10"));
        Fact early = book.fact(project, "fundsInPlace", "2023-02", 5);
        assertThat(refusal(clerk, early)).isEqualTo("LEDGER-010");
        assertThat(refusal(clerk, early.from("土地保证金"))).isEmpty();
        assertThat(refusal(clerk, book.fact(project, "fundsInPlace", "2023-03", 5)))
                .isEmpty();
        clerk.call(() -> book.append(book.fact(project, "registration", "2023-05-20", 1)));
        assertThat(refusal(clerk, book.fact(project, "fundsInPlace", "2023-04", 5)))
                .isEqualTo("LEDGER-011");
        assertThat(refusal(clerk, book.fact(project, "fundsInPlace", "2023-05", 5)))
                .isEmpty();
        clerk.call(() -> book.append(book.fact(project, "exit", "2023-08-20", 1)));
        assertThat(refusal(clerk, book.fact(project, "fundsInPlace", "2023-09", 5)))
                .isEqualTo("LEDGER-012");
    }

    @Test
    void one_voucher_backs_one_amount() {
        UnitView other = people.unit("邻县");
        Caller neighbour = people.at(other, "clerk");
        Book theirs = new Book(ledger, new TransactionTemplate(transactions), other);
        String voucher = "工行 " + county.code();
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        long entry = clerk.call(() -> book.append(
                        book.fact(project, "fundsInPlace", "2023-03", 5).voucher(voucher)))
                .first();
        assertThat(refusal(
                        clerk, book.fact(project, "fundsInPlace", "2023-04", 5).voucher(voucher)))
                .isEqualTo("LEDGER-009");
        SubjectRef elsewhere = neighbour.call(() -> theirs.project("同一张单", "2023-01-10"));
        Fact again = theirs.fact(elsewhere, "fundsInPlace", "2023-03", 5).voucher(voucher);
        assertThat(refusal(neighbour, again)).isEqualTo("LEDGER-009");
        assertThat(refusal(
                        office,
                        book.fact(project, "fundsInPlace", "2023-03", 5)
                                .voucher(voucher)
                                .recognised()))
                .as("the office recognises on the same paper")
                .isEmpty();
        clerk.call(() -> ledger.correct(entry, 0, "单据作废"));
        assertThat(refusal(neighbour, again)).isEmpty();
    }

    @Test
    void one_voucher_twice_in_a_sheet_is_refused() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        assertThat(refusal(
                        clerk,
                        book.fact(project, "fundsInPlace", "2023-03", 5).voucher("同一张"),
                        book.fact(project, "fundsInPlace", "2023-04", 6).voucher("同一张")))
                .isEqualTo("LEDGER-009");
    }

    @Test
    void nobody_states_facts_of_a_project_outside_the_own_units() {
        UnitView other = people.unit("邻县");
        Caller neighbour = people.at(other, "clerk");
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        Fact theirs = book.fact(project, "fundsInPlace", "2023-03", 5);
        assertThat(refusal(neighbour, theirs)).isEqualTo("LEDGER-015");
        assertThat(refusal(neighbour, theirs.at(other)))
                .as("not even under the own unit's number")
                .isEqualTo("LEDGER-015");
    }

    @Test
    void an_entry_of_another_county_is_not_there() {
        Caller neighbour = people.at(people.unit("邻县"), "clerk");
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        long entry = clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2023-03", 5)))
                .first();
        assertThatThrownBy(() -> neighbour.call(() -> ledger.entry(entry))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> neighbour.call(() -> ledger.correct(entry, 1, "不是我的")))
                .isInstanceOf(Absent.class);
    }

    @Test
    void one_batch_is_told_once() {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        Appended appended = clerk.call(() -> book.append(
                book.fact(project, "fundsInPlace", "2023-03", 5), book.fact(project, "start", "2023-03-01", 1)));
        assertThat(happenings.stream(EntriesAppended.class))
                .extracting(EntriesAppended::appended)
                .containsExactly(appended);
    }

    @Test
    void the_balance_moves_with_its_project() {
        UnitView park = people.unit(county.id(), "园区", "PARK");
        SubjectRef project = clerk.call(() -> book.project("某项目", "2023-01-10"));
        clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2023-03", 5)));
        Caller there = people.at(park, "clerk");
        assertThat(there.call(() -> ledger.balances(project))).isEmpty();
        clerk.run(() -> ledger.describe(
                java.util.stream.Stream.of(Book.version(project, park, "某项目", "2023-01-10", "FORMAL", null))));
        assertThat(there.call(() -> ledger.balances(project))).hasSize(1);
    }
}
