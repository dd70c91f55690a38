package cn.yinfeng.app.submission.counting;

import cn.yinfeng.app.figures.FigureOrigins;
import cn.yinfeng.app.figures.FigureOrigins.Asked;
import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Counting;
import cn.yinfeng.app.ledger.Counting.CountingAdoption;
import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.signing.Park;
import cn.yinfeng.app.signing.Park.Person;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.submission.SubmissionView;
import cn.yinfeng.app.submission.Submissions;
import cn.yinfeng.app.testkit.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A zone with a park: its clerk enters funds, its head signs returns, and the zone's office reads figures and rules. */
@TestComponent
class Ledge {
    private static final Map<String, String> TEXTS =
            Map.of("leads", "无", "trips", "无", "brief", "无", "situation", "无", "problems", "无");
    final Ledger ledger;
    final Counting counting;
    final Figures figures;
    final FigureOrigins origins;
    final Submissions submissions;
    private final SigningDesk desk;
    private final Signing signing;
    private final Accounts accounts;
    private final People people;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    Ledge(
            Ledger ledger,
            Counting counting,
            Figures figures,
            FigureOrigins origins,
            Submissions submissions,
            SigningDesk desk,
            Signing signing,
            Accounts accounts,
            People people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.ledger = ledger;
        this.counting = counting;
        this.figures = figures;
        this.origins = origins;
        this.submissions = submissions;
        this.desk = desk;
        this.signing = signing;
        this.accounts = accounts;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    Scene scene() {
        return new Scene(new Park(people, accounts, signing));
    }

    /** One zone and its park. */
    final class Scene {
        final Park park;
        final LocalDate today = LocalDate.now(clock);
        final Book book;
        final SubjectRef project;
        private final Map<Long, String> seen = new LinkedHashMap<>();

        Scene(Park park) {
            this.park = park;
            this.book = new Book(ledger, new TransactionTemplate(transactions), park.unit);
            this.project = park.clerk.caller().call(() -> book.project("计数项目", "2020-01-15"));
        }

        Person person(UnitView unit, String role) {
            return Park.person(people, accounts, unit, role);
        }

        void decides(Person who, Counts counts, LocalDate from) {
            who.caller().run(() -> counting.adopt(new CountingAdoption(counts, from, "测试〔1〕号"), who.password()));
        }

        /** From today on the zone has figures count what is signed. */
        void signedCounts() {
            decides(park.office, Counts.SIGNED, today);
        }

        long enters(LocalDate day, long fen) {
            return enters(day, fen, "");
        }

        long enters(LocalDate day, long fen, String source) {
            return park.clerk
                    .caller()
                    .call(() -> book.append(book.fact(project, "fundsInPlace", day.toString(), fen)
                            .from(source)))
                    .last();
        }

        long corrects(long entry, long fen) {
            return Long.parseLong(park.clerk
                    .caller()
                    .call(() ->
                            new TransactionTemplate(transactions).execute(status -> ledger.correct(entry, fen, "误报")))
                    .number());
        }

        UUID begins(String kind, LocalDate on) {
            return park.clerk
                    .caller()
                    .call(() -> submissions.begin(kind, on, null))
                    .row()
                    .id();
        }

        SubmissionView lays(UUID id) {
            return park.clerk.caller().call(() -> {
                submissions.write(id, TEXTS, submissions.find(id, null).revision());
                return submissions.lay(id);
            });
        }

        void signs(Person who, UUID id) {
            who.caller().run(() -> desk.sign(submissions.papers(id).getFirst().id(), who.password()));
        }

        /** A weekly return of today's week, signed by the head. */
        UUID returns() {
            UUID id = begins("weeklyReturn", today);
            lays(id);
            signs(park.head, id);
            return id;
        }

        void sendsBack(UUID id) {
            park.office.caller().run(() -> submissions.sendBack(id, "有误"));
        }

        /** Funds in place of the zone, as its office reads them. */
        String funds() {
            return funds(null);
        }

        String funds(@Nullable Long watermark) {
            return figure(park.office, park.zone, watermark, Basis.REPORTED).numerator();
        }

        Figure figure(Person who, UnitView unit, @Nullable Long watermark, Basis basis) {
            return who
                    .caller()
                    .call(() -> figures.table(
                            new Question(unit.id(), today, basis, Split.UNITS, CohortKind.ALL, null, watermark)))
                    .rows()
                    .getFirst()
                    .figures()
                    .stream()
                    .filter(each -> each.code().equals("fundsInPlace"))
                    .findFirst()
                    .orElseThrow();
        }

        Origins origins(Person who, UnitView unit) {
            return who.caller()
                    .call(() -> origins.of(
                            new Asked("fundsInPlace", unit.id(), today, Basis.REPORTED, CohortKind.ALL, null, null),
                            new Paging(1, 100, "")));
        }

        long watermark() {
            return park.office.caller().call(ledger::watermark);
        }

        /** Keeps what the figure is now. */
        void remembers() {
            seen.put(watermark(), funds());
        }

        /** What was kept, and what the same watermarks say now. */
        Map<Long, String> remembered() {
            return seen;
        }

        Map<Long, String> again() {
            var now = new HashMap<Long, String>();
            seen.keySet().forEach(each -> now.put(each, funds(each)));
            return now;
        }
    }
}
