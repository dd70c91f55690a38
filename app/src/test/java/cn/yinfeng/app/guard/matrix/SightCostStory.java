package cn.yinfeng.app.guard.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.testkit.LargeLedger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sharing and need-to-know cost those who have none of it: 100,000 projects, 1,000,000 entries, one session. */
@Tag("long")
class SightCostStory {
    private static final int ROUNDS = 15;
    /** A tenth is allowed; measured 0.99 to 1.10, and machines are noisy. */
    private static final double MOST = 1.2;

    @Test
    void lists_cost_hardly_more_than_they_did() throws SQLException {
        try (var ledger = LargeLedger.with("sight_cost", 100_000, 10)) {
            for (int unit : new int[] {LargeLedger.PROVINCE, 2, LargeLedger.PARK}) {
                String who = "unit " + unit;
                compare(
                        ledger,
                        unit,
                        who + " counts projects",
                        "project.project",
                        "id",
                        "SELECT count(*) FROM project.project");
                compare(
                        ledger,
                        unit,
                        who + " searches projects",
                        "project.project",
                        "id",
                        "SELECT count(*) FROM project.project p WHERE least(strpos(p.find, '目7'), 1) = 1");
                compare(
                        ledger,
                        unit,
                        who + " pages projects",
                        "project.project",
                        "id",
                        "SELECT id FROM project.project ORDER BY number DESC LIMIT 20 OFFSET 400");
                compare(
                        ledger,
                        unit,
                        who + " sums entries",
                        "ledger.entry",
                        "subject_id",
                        "SELECT sum(effect) FROM ledger.entry WHERE indicator = 'fundsInPlace'");
            }
        }
    }

    @Test
    void figures_cost_hardly_more_than_they_did() throws SQLException {
        try (var ledger = LargeLedger.with("sight_figures", 100_000, 10);
                Connection job = ledger.jobDataSource().getConnection();
                var statement = job.createStatement()) {
            String figures = """
                    WITH fact AS (SELECT subject_id, ledger.total(effect) FILTER (WHERE indicator = 'fundsInPlace') AS f0
                                    FROM ledger.pub_entry WHERE number <= 2000000 AND period_to <= '2024-01-01' GROUP BY subject_id),
                    subject AS (SELECT DISTINCT ON (subject_id) subject_id, unit_id, cohort_event
                                  FROM ledger.pub_subject WHERE number <= 2000000 %s
                                 ORDER BY subject_id, (valid_from <= '2024-01-01') DESC, number DESC)
                    SELECT unit_id, cohort_event, sum(f0) FROM fact JOIN subject USING (subject_id) GROUP BY unit_id, cohort_event
                    """;
            String now = figures.formatted("AND subject_id NOT IN (SELECT ledger.not_counted(2000000, '2024-01-01'))");
            double former = Double.MAX_VALUE;
            double latter = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                former = Math.min(former, time(statement, figures.formatted("")));
                latter = Math.min(latter, time(statement, now));
            }
            tell("figures of all units", former, latter);
        }
    }

    private static String former(String table) {
        return """
                DROP POLICY scope ON %1$s;
                CREATE POLICY scope ON %1$s TO yinfeng_app
                 USING (sight < get_byte((SELECT people.my_mask()), unit_id) * (SELECT people.my_depth()))
                """.formatted(table);
    }

    private static String now(String table, String subject) {
        return """
                DROP POLICY scope ON %1$s;
                CREATE POLICY scope ON %1$s TO yinfeng_app
                 USING (sight < get_byte((SELECT people.my_reach()), unit_id) OR %2$s IN (SELECT people.my_shared()))
                """.formatted(table, subject);
    }

    private static void compare(
            LargeLedger ledger, int unit, String what, String table, String subject, String question)
            throws SQLException {
        double former = Double.MAX_VALUE;
        double latter = Double.MAX_VALUE;
        try (Connection session = ledger.app().getConnection();
                var statement = session.createStatement()) {
            statement.execute(
                    "SELECT set_config('yinfeng.unit', '" + unit + "', false), set_config('yinfeng.sight', '2', false),"
                            + " set_config('yinfeng.account', '00000000-0000-0000-0000-000000000001', false),"
                            + " set_config('yinfeng.day', '2024-01-01', false)");
            for (int round = 0; round < ROUNDS; round++) {
                ledger.asOwner(former(table));
                former = Math.min(former, time(statement, question));
                ledger.asOwner(now(table, subject));
                latter = Math.min(latter, time(statement, question));
            }
        }
        tell(what, former, latter);
    }

    private static void tell(String what, double former, double latter) {
        System.out.println(String.format(
                Locale.ROOT, "%s: %.2f ms before, %.2f ms now, ratio %.3f", what, former, latter, latter / former));
        assertThat(latter).as(what).isLessThan(former * MOST + 1);
    }

    /** The better of two runs, the first of which plans anew. */
    private static double time(Statement statement, String question) throws SQLException {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long begin = System.nanoTime();
            try (var rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
            best = Math.min(best, (System.nanoTime() - begin) / 1e6);
        }
        return best;
    }
}
