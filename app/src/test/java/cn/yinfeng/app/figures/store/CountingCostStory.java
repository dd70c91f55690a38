package cn.yinfeng.app.figures.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Fact;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.testkit.LargeLedger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a counting rule costs figures over 1,000,000 entries, and what it costs where there is none. */
@Tag("long")
class CountingCostStory {
    private static final int PROJECTS = 100_000;
    private static final int ROUNDS = 9;
    private static final long END = 11L * PROJECTS;
    /** Where no rule has anything wait; measured 0.99 to 1.05, and machines are noisy. */
    private static final double MOST = 1.2;

    /** So many of the newest entries wait, and so many of the others were signed long ago. */
    private static final String WAIT = """
            SET session_replication_role = replica;
            DELETE FROM ledger.waiting;
            INSERT INTO ledger.waiting (entry, since, until, unit_id, sight, subject_id)
            SELECT number, number, CASE WHEN number > {last} - {waiting} THEN 9223372036854775807 ELSE number + 5000 END,
                   unit_id, sight, subject_id
              FROM ledger.entry
             WHERE basis = 'REPORTED' AND number > {last} - {waiting} - {signed};
            SET session_replication_role = origin;
            """;

    @Test
    void figures_cost_hardly_more_where_everything_counts_and_little_more_where_some_waits() throws SQLException {
        try (var ledger = LargeLedger.with("counting_cost", PROJECTS, 10)) {
            var now = new At(END, LocalDate.of(2024, 12, 31));
            double former = best(ledger.jobJdbc(), now, true);
            double without = best(ledger.jobJdbc(), now, false);
            tell("no rule: nothing waits", former, without);
            assertThat(without).isLessThan(former * MOST + 1);
            for (int[] each : new int[][] {{5_000, 0}, {5_000, 800_000}, {100_000, 800_000}, {900_000, 0}}) {
                haveWait(ledger, each[0], each[1]);
                String what = "%,d wait, %,d were signed".formatted(each[0], each[1]);
                tell(what, best(ledger.jobJdbc(), now, true), best(ledger.jobJdbc(), now, false));
            }
            haveWait(ledger, 5_000, 800_000);
            var before = new At(END - 400_000, now.on());
            tell(
                    "the same, 400,000 numbers ago",
                    best(ledger.jobJdbc(), before, true),
                    best(ledger.jobJdbc(), before, false));
            ledger.jobJdbc()
                    .sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + text(now, false))
                    .params(facts(now).parameters())
                    .query(String.class)
                    .list()
                    .forEach(System.out::println);
        }
    }

    private static void haveWait(LargeLedger ledger, int waiting, int signed) throws SQLException {
        ledger.asSuperuser(WAIT.replace("{last}", Long.toString(END))
                .replace("{waiting}", Integer.toString(waiting))
                .replace("{signed}", Integer.toString(signed)));
        ledger.asSuperuser("VACUUM ANALYZE ledger.waiting");
    }

    private static FactSql facts(At at) {
        var funds = new Measure.Sum(new Fact("fundsInPlace", Basis.REPORTED), null);
        var contracts = new Measure.Sum(new Fact("contractAmount", Basis.REPORTED), null);
        return new FactSql(List.of(funds, contracts), at, Selection.ALL);
    }

    private static String text(At at, boolean former) {
        FactSql facts = facts(at);
        String whole = facts.tables("") + "SELECT unit_id, cohort, cohort_event, sum(f0), sum(f1)"
                + " FROM fact JOIN subject USING (subject_id) GROUP BY unit_id, cohort, cohort_event";
        String condition = " AND number NOT IN (SELECT ledger.unsigned(:watermark, :assumed))";
        assertThat(whole).contains(condition);
        return former ? whole.replace(condition, "") : whole;
    }

    private static double best(JdbcClient jdbc, At at, boolean former) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            jdbc.sql(text(at, former))
                    .params(facts(at).parameters())
                    .query((row, index) -> row.getInt(1))
                    .list();
            best = Math.min(best, (System.nanoTime() - begin) / 1e6);
        }
        return best;
    }

    private static void tell(String what, double former, double now) {
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %.0f ms without the condition, %.0f ms with it, ratio %.3f",
                what,
                former,
                now,
                now / former));
    }
}
