package cn.yinfeng.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.time.BusinessTime.ClockMover;
import cn.yinfeng.app.supervision.Lamps.Filter;
import cn.yinfeng.app.testkit.LargeLedger;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 100,000 projects with 1,000,000 entries under the three shipped rules: lit at once, and one by one. */
@Tag("long")
@DirtiesContext
@SpringBootTest(properties = {"yinfeng.demo=true", "yinfeng.database.name=" + LampsAtScaleTest.DATABASE})
@Import({TestDatabase.class, People.class})
class LampsAtScaleTest {
    static final String DATABASE = "lamps_at_scale";
    private static final int PROJECTS = Integer.getInteger("projects", 100_000);
    private static final Filter ANY = new Filter(null, null, Set.of(), null);
    private static @Nullable LargeLedger ledgerOfAll;

    @Autowired
    private Lamps lamps;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ClockMover clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    static void a_hundred_thousand_projects() throws SQLException {
        ledgerOfAll = LargeLedger.with(DATABASE, PROJECTS, 10);
    }

    @AfterAll
    static void forget() throws SQLException {
        if (ledgerOfAll != null) {
            ledgerOfAll.close();
        }
    }

    private static final Caller OFFICE = new Caller(
            new UUID(0, 7), "甲", "office", LargeLedger.PROVINCE, 3, Set.of("lamp.read", "lamp.manage", "entry.write"));

    @Test
    void all_lamps_are_lit_within_thirty_seconds_and_one_within_a_second() {
        clock.moveTo(LocalDate.of(2025, 8, 15));
        Relit first = OFFICE.call(lamps::relight);
        say("lit for the first time", first);
        Relit again = OFFICE.call(lamps::relight);
        say("lit again, nothing new", again);
        assertThat(again.changed()).isZero();
        clock.moveTo(LocalDate.of(2025, 9, 1));
        Relit later = OFFICE.call(lamps::relight);
        say("lit another day", later);
        assertThat(later.changed()).isPositive();
        double one = oneEntry();
        System.out.printf("one entry relit its project in %.3f s%n", one);
        System.out.printf(
                "first page in %.1f ms, red page in %.1f ms, search in %.1f ms, summary in %.1f ms%n",
                millis(() -> lamps.list(ANY, Paging.of(1, 20, null), Locale.CHINESE)),
                millis(() -> lamps.list(
                        new Filter(null, null, Set.of(Colour.RED), null), Paging.of(3, 20, null), Locale.CHINESE)),
                millis(() ->
                        lamps.list(new Filter("项目99", null, Set.of(), null), Paging.of(1, 20, null), Locale.CHINESE)),
                millis(() -> lamps.summary(LargeLedger.PROVINCE)));
        assertThat(Stream.of(first, again, later)
                        .mapToDouble(Relit::seconds)
                        .max()
                        .orElseThrow())
                .isLessThan(30);
        assertThat(one).isLessThan(1);
    }

    private static void say(String what, Relit relit) {
        System.out.printf(
                "%s: %,d projects, %,d lamps changed, %.1f s%n",
                what, relit.looked(), relit.changed(), relit.seconds());
    }

    private double millis(Runnable work) {
        OFFICE.run(work);
        long begin = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            OFFICE.run(work);
        }
        return (System.nanoTime() - begin) / 20e6;
    }

    /** From the commit of an entry until its project's history tells of it. */
    private double oneEntry() {
        UUID project = OFFICE.call(() -> lamps.list(
                        new Filter(null, null, Set.of(Colour.RED), "SUP-SILENCE"),
                        Paging.of(1, 1, null),
                        Locale.CHINESE))
                .items()
                .getFirst()
                .project()
                .id();
        long number = OFFICE.call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            UUID batch = Ids.next();
            ledger.stage(
                    batch,
                    Stream.of(new Statement(
                            0,
                            new SubjectRef("project", project),
                            LargeLedger.PARK,
                            1,
                            "fixedAssetInvestment",
                            Period.day(LocalDate.of(2025, 8, 30)),
                            100,
                            false,
                            Basis.REPORTED,
                            "",
                            null,
                            null)));
            return ledger.append(batch, Origin.SCREEN).last();
        })));
        long begin = System.nanoTime();
        while (following() < number
                && System.nanoTime() - begin < Duration.ofSeconds(10).toNanos()) {
            Thread.onSpinWait();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(OFFICE.call(() -> lamps.of(project, Locale.CHINESE))
                        .history()
                        .getFirst()
                        .entry())
                .isEqualTo(Long.toString(number));
        return seconds;
    }

    private long following() {
        return jdbc.sql("SELECT entry FROM supervision.following")
                .query(Long.class)
                .single();
    }
}
