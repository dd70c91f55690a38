package cn.yinfeng.app.intake.store;

import cn.yinfeng.app.intake.ImportRowView.Verdict;
import cn.yinfeng.app.intake.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What checks found about rows. */
@Repository
public class JdbcFindings {
    private static final int TOGETHER = 4_000;
    private static final int FETCHED = 2_000;
    private static final String ALL = """
            SELECT row_no, verdict, column_code, code, parameters FROM intake.finding WHERE import_id = :id
            """;
    private final JdbcClient jdbc;
    private final Parameters parameters;

    JdbcFindings(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    public Writer writer(UUID id, int unit, int sight) {
        return new Writer(id, unit, sight);
    }

    /** The problems in the order of the rows; to be closed. */
    public Stream<Found> problems(UUID id) {
        return jdbc
                .sql(ALL + " AND verdict = 'PROBLEM' ORDER BY row_no")
                .param("id", id)
                .withFetchSize(FETCHED)
                .query(this::found)
                .stream();
    }

    public List<Found> of(UUID id, Collection<Integer> rows) {
        return jdbc.sql(ALL + " AND row_no = ANY (:rows) ORDER BY row_no")
                .param("id", id)
                .param("rows", rows.toArray(Integer[]::new))
                .query(this::found)
                .list();
    }

    /** How many rows have each verdict; a row with a problem counts as that only. */
    public Tally tally(UUID id) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE worst = 'PROBLEM') AS problems,
                       count(*) FILTER (WHERE worst = 'UNCHANGED') AS unchanged,
                       count(*) FILTER (WHERE worst = 'CORRECTION') AS corrections
                  FROM (SELECT CASE WHEN bool_or(verdict = 'PROBLEM') THEN 'PROBLEM' ELSE min(verdict) END AS worst
                          FROM intake.finding WHERE import_id = :id GROUP BY row_no) AS judged
                """).param("id", id).query(Tally.class).single();
    }

    private Found found(ResultSet row, int index) throws SQLException {
        String code = row.getString("code");
        return new Found(
                row.getInt("row_no"),
                Verdict.valueOf(row.getString("verdict")),
                code == null
                        ? null
                        : new Problem(
                                row.getString("column_code"), code, parameters.read(row.getString("parameters"))));
    }

    /** Rows by verdict. */
    public record Tally(int problems, int unchanged, int corrections) {}

    /** A finding; the problem is null unless the verdict is PROBLEM. */
    public record Found(int row, Verdict verdict, @Nullable Problem problem) {}

    /** Collects findings and writes them in batches; to be flushed at the end. */
    public final class Writer {
        private final UUID id;
        private final int unit;
        private final int sight;
        private final List<Found> waiting = new ArrayList<>(TOGETHER);

        private Writer(UUID id, int unit, int sight) {
            this.id = id;
            this.unit = unit;
            this.sight = sight;
        }

        public void add(Found found) {
            waiting.add(found);
            if (waiting.size() == TOGETHER) {
                flush();
            }
        }

        public void flush() {
            jdbc.sql("""
                    INSERT INTO intake.finding (import_id, row_no, unit_id, sight, verdict, column_code, code, parameters)
                    SELECT :id, row_no, :unit, :sight, verdict, column_code, code, CAST(parameters AS jsonb)
                      FROM unnest(:rows, :verdicts, :columns, :codes, :parameters)
                        AS laid (row_no, verdict, column_code, code, parameters)
                    """)
                    .param("id", id)
                    .param("unit", unit)
                    .param("sight", sight)
                    .param("rows", waiting.stream().map(Found::row).toArray(Integer[]::new))
                    .param("verdicts", texts(each -> each.verdict().name()))
                    .param(
                            "columns",
                            texts(each -> each.problem() == null
                                    ? null
                                    : each.problem().column()))
                    .param(
                            "codes",
                            texts(each -> each.problem() == null
                                    ? null
                                    : each.problem().code()))
                    .param("parameters", texts(this::parameters))
                    .update();
            waiting.clear();
        }

        private @Nullable String parameters(Found found) {
            return found.problem() == null
                    ? null
                    : parameters.write(found.problem().parameters());
        }

        private @Nullable String[] texts(java.util.function.Function<Found, @Nullable String> part) {
            return waiting.stream().map(part).toArray(String[]::new);
        }
    }
}
