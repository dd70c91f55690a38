package cn.yinfeng.app.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.Duties.NewDuty;
import cn.yinfeng.app.duty.Duties.Origin;
import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.signing.PaperState;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.Park;
import cn.yinfeng.app.signing.Park.Person;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.submission.SubmissionView.SectionView;
import cn.yinfeng.app.submission.Submissions.Filter;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A park's weekly return: what is in it, who sees it, and what becomes of it. */
@ModuleTest
class SubmissionsTest {
    private static final Map<String, String> TEXTS =
            Map.of("leads", "电池材料企业一家", "trips", "赴长三角考察", "brief", "召开调度会\n两次");

    @Autowired
    private Submissions submissions;

    @Autowired
    private Signing signing;

    @Autowired
    private SigningDesk desk;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Duties duties;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DatabaseServer server;

    @Autowired
    private Clock clock;

    private Park park;
    private Book book;
    private SubjectRef project;
    private LocalDate today;

    @BeforeEach
    void a_park_with_a_project() {
        park = new Park(people, accounts, signing);
        today = LocalDate.now(clock);
        book = new Book(ledger, new TransactionTemplate(transactions), park.unit);
        project = park.clerk.caller().call(() -> book.project("正极材料项目", "2021-01-15"));
    }

    private long funds(String period, long fen) {
        return park.clerk
                .caller()
                .call(() -> book.append(book.fact(project, "fundsInPlace", period, fen)))
                .last();
    }

    private SubmissionView begins(@Nullable UUID duty) {
        return park.clerk.caller().call(() -> submissions.begin("weeklyReturn", today, duty));
    }

    private SubmissionView lays(UUID id) {
        return park.clerk.caller().call(() -> {
            SubmissionView draft = submissions.find(id, null);
            submissions.write(id, TEXTS, draft.revision());
            return submissions.lay(id);
        });
    }

    private PaperView signs(Person who, UUID id) {
        return who.caller()
                .call(() -> desk.sign(submissions.papers(id).getFirst().id(), who.password()));
    }

    private SubmissionView sees(Person who, UUID id) {
        return who.caller().call(() -> submissions.find(id, null));
    }

    private static List<String> entries(SubmissionView view) {
        return view.sections().stream()
                .flatMap(each -> each.entries().stream())
                .map(EntryView::number)
                .toList();
    }

    @Test
    void a_weekly_return_holds_the_entries_of_its_week_and_the_texts_it_asks_for() {
        long before = funds(today.minusDays(30).toString(), 100_00);
        long within = funds(today.toString(), 500_00);
        UUID id = begins(null).row().id();
        assertThat(entries(sees(park.clerk, id)))
                .contains(Long.toString(within))
                .doesNotContain(Long.toString(before));
        assertThatThrownBy(() -> park.clerk.caller().call(() -> submissions.lay(id)))
                .hasMessageContaining("SUBMISSION-004");
        SubmissionView laid = lays(id);
        assertThat(laid.row().state()).isEqualTo(SubmissionState.LAID);
        assertThat(laid.sections().stream()
                        .filter(each -> each.asks().equals("TEXT"))
                        .map(SectionView::text))
                .containsExactlyInAnyOrderElementsOf(TEXTS.values());
        assertThat(laid.figures()).isNotEmpty();
        assertThat(laid.faults()).isEmpty();
    }

    @Test
    void there_is_one_return_of_a_kind_and_period_and_two_do_not_overwrite_each_other() {
        UUID id = begins(null).row().id();
        assertThatThrownBy(() -> begins(null)).hasMessageContaining("SUBMISSION-002");
        park.clerk.caller().run(() -> submissions.write(id, TEXTS, 0));
        assertThatThrownBy(() -> park.clerk.caller().call(() -> submissions.write(id, TEXTS, 0)))
                .hasMessageContaining("SUBMISSION-005");
    }

    @Test
    void those_above_see_a_return_once_it_is_signed() {
        UUID id = begins(null).row().id();
        assertThatThrownBy(() -> sees(park.office, id)).isInstanceOf(Absent.class);
        lays(id);
        assertThatThrownBy(() -> sees(park.office, id)).isInstanceOf(Absent.class);
        assertThat(listed(park.office)).isEmpty();
        assertThat(sees(park.head, id).row().state()).isEqualTo(SubmissionState.LAID);
        signs(park.head, id);
        assertThat(sees(park.office, id).row().state()).isEqualTo(SubmissionState.SIGNED);
        assertThat(listed(park.office)).containsExactly(id);
        Person stranger = Park.person(people, accounts, people.unit("外县"), "office");
        assertThatThrownBy(() -> sees(stranger, id)).isInstanceOf(Absent.class);
    }

    private List<UUID> listed(Person who) {
        return who
                .caller()
                .call(() -> submissions.list(new Filter(null, null, park.unit.id(), null), new Paging(1, 20, "")))
                .items()
                .stream()
                .map(SubmissionRow::id)
                .toList();
    }

    @Test
    void a_corrected_entry_voids_the_signed_return_and_the_next_version_has_the_new_value() {
        long wrong = funds(today.toString(), 500_00);
        UUID id = begins(null).row().id();
        lays(id);
        signs(park.head, id);
        park.clerk.caller().run(() -> ledger.correct(wrong, 400_00, "多报一笔"));
        SubmissionView voided = sees(park.clerk, id);
        assertThat(voided.row().state()).isEqualTo(SubmissionState.VOIDED);
        assertThat(voided.row().reason()).contains(Long.toString(wrong));
        SubmissionView again = lays(id);
        assertThat(again.row().version()).isEqualTo(2);
        assertThat(entries(again)).doesNotContain(Long.toString(wrong));
        assertThat(park.clerk.caller().call(() -> submissions.papers(id)))
                .extracting(PaperView::state)
                .containsExactly(PaperState.OPEN, PaperState.VOIDED);
        assertThat(entries(park.clerk.caller().call(() -> submissions.find(id, 1))))
                .contains(Long.toString(wrong));
    }

    @Test
    void a_correction_by_those_above_voids_what_they_do_not_see_yet() {
        long wrong = funds(today.toString(), 500_00);
        UUID id = begins(null).row().id();
        lays(id);
        park.office.caller().run(() -> ledger.correct(wrong, 400_00, "重复"));
        assertThat(sees(park.clerk, id).row().state()).isEqualTo(SubmissionState.VOIDED);
    }

    @Test
    void a_late_entry_of_a_former_week_is_in_the_next_return() {
        LocalDate lastWeek = today.minusDays(7);
        UUID former = park.clerk
                .caller()
                .call(() -> submissions.begin("weeklyReturn", lastWeek, null))
                .row()
                .id();
        lays(former);
        signs(park.head, former);
        long late = funds(lastWeek.toString(), 300_00);
        SubmissionView next = begins(null);
        assertThat(entries(next)).contains(Long.toString(late));
        assertThat(next.sections().getFirst().former()).isEqualTo("电池材料企业一家");
    }

    @Test
    void a_signed_return_fulfils_its_duty_and_one_that_is_sent_back_opens_it_again() {
        park.office
                .caller()
                .run(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> duties.begin(
                                new Origin("plan", Ids.next(), "方案"),
                                List.of(new NewDuty(
                                        park.unit.id(),
                                        "报送周报",
                                        "REPORT",
                                        "每周四17:00前",
                                        List.of("各园区"),
                                        new Rhythm(
                                                Every.ONCE,
                                                1,
                                                1,
                                                null,
                                                null,
                                                null,
                                                null,
                                                false,
                                                "17:00",
                                                today.plusDays(1)),
                                        today.minusDays(7),
                                        today.plusDays(30))))));
        DutyView duty = park.clerk
                .caller()
                .call(() -> duties.list(new Duties.Filter(park.unit.id(), null, null, null), new Paging(1, 5, "")))
                .items()
                .getFirst();
        UUID id = begins(duty.id()).row().id();
        lays(id);
        assertThat(open(duty.id())).isTrue();
        signs(park.head, id);
        assertThat(open(duty.id())).isFalse();
        park.office.caller().run(() -> submissions.sendBack(id, "赴外路线不详"));
        assertThat(open(duty.id())).isTrue();
        assertThat(sees(park.clerk, id).row().state()).isEqualTo(SubmissionState.SENT_BACK);
        lays(id);
        signs(park.head, id);
        park.office.caller().run(() -> submissions.accept(id));
        assertThat(sees(park.head, id).row().state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(open(duty.id())).isFalse();
    }

    private boolean open(UUID duty) {
        return park.clerk.caller().call(() -> duties.find(duty)).days().stream().anyMatch(day -> !day.done());
    }

    @Test
    void an_altered_row_is_found_and_named_whichever_it_is() throws SQLException {
        long entry = funds(today.toString(), 500_00);
        UUID id = begins(null).row().id();
        lays(id);
        signs(park.head, id);
        assertThat(park.office.caller().call(submissions::verify).faults()).isEmpty();
        forge("UPDATE ledger.entry SET amount = 900_00, effect = 900_00 WHERE number = " + entry);
        assertThat(park.office.caller().call(submissions::verify).faults())
                .singleElement()
                .asString()
                .contains(sees(park.head, id).row().number(), "version 1", "entry " + entry, "90000");
        forge("UPDATE ledger.entry SET amount = 500_00, effect = 500_00 WHERE number = " + entry);
        forge("UPDATE submission.section SET text = '无' WHERE code = 'trips' AND submission_id = '" + id + "'");
        assertThat(sees(park.office, id).faults()).singleElement().asString().contains("section trips");
        forge("UPDATE submission.section SET text = '赴长三角考察' WHERE code = 'trips' AND submission_id = '" + id + "'");
        assertThat(sees(park.office, id).faults()).isEmpty();
        forge("UPDATE signing.version SET content = replace(content, '两次', '三次') WHERE subject_id = '" + id + "'");
        assertThat(sees(park.office, id).faults()).singleElement().asString().contains("section brief");
        assertThat(park.office
                        .caller()
                        .call(() -> submissions.papers(id))
                        .getFirst()
                        .sound())
                .isFalse();
    }

    /** As a forger with the superuser's rights, past triggers and scope. */
    private void forge(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url() + "yinfeng",
                        server.superuser(),
                        server.secrets().of(server.superuser()));
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
