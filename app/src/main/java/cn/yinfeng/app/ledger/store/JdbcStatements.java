package cn.yinfeng.app.ledger.store;

import cn.yinfeng.app.ledger.Finding;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.model.Indicator;
import cn.yinfeng.app.ledger.model.Statements;
import cn.yinfeng.app.platform.database.Copying;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements laid aside by COPY and judged by one statement of SQL for each rule, whatever the size of the batch. */
@Repository
class JdbcStatements implements Statements {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final int LARGE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORK =
            List.of("ledger.finding", "ledger.resolved", "ledger.known_entry", "ledger.known_subject");
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    JdbcStatements(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Override
    public void lay(UUID batch, Stream<Statement> statements) {
        int laid = jdbc.sql("SELECT coalesce(max(line), 0) FROM ledger.statement WHERE batch = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single();
        var line = new int[] {laid};
        Copying.into(
                dataSource,
                "COPY ledger.statement FROM STDIN",
                copy -> statements.forEach(each -> copy.row(
                        batch,
                        ++line[0],
                        each.row(),
                        each.subject().kind(),
                        each.subject().id(),
                        each.unit(),
                        each.sight(),
                        each.indicator(),
                        each.period().from(),
                        each.period().to(),
                        each.amount(),
                        each.cumulative(),
                        each.basis(),
                        each.source().strip(),
                        blankIsNone(each.voucher()),
                        blankIsNone(each.reason()))));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public void judge(UUID batch, Judging by) {
        WORK.forEach(table -> clear(table, batch));
        analyse("ledger.statement", batch);
        Map<String, Object> facts = facts(batch, by);
        run("INSERT INTO ledger.known_subject SELECT * FROM ledger.subjects_of(:batch)", facts);
        analyse("ledger.known_subject", batch);
        boolean large = isLarge(batch);
        if (large) {
            jdbc.sql("SET LOCAL enable_nestloop = off").update();
            jdbc.sql("SET LOCAL work_mem = '32MB'").update();
        }
        Rule.ON_STATEMENTS.forEach(rule -> refuse(rule, Sql.ON_STATEMENTS, facts));
        run(Sql.TWICE_IN_BATCH, facts);
        run("INSERT INTO ledger.known_entry SELECT * FROM ledger.entries_met(:batch, :events)", facts);
        analyse("ledger.known_entry", batch);
        run(Sql.RESOLVE, facts);
        analyse("ledger.resolved", batch);
        Rule.ON_OUTCOMES.forEach(rule -> refuse(rule, Sql.ON_OUTCOMES, facts));
        if (large) {
            jdbc.sql("SET LOCAL enable_nestloop = on").update();
        }
    }

    private void refuse(Rule rule, String frame, Map<String, Object> facts) {
        run(frame.formatted(rule.code(), rule.field(), rule.parameters(), rule.condition()), facts);
    }

    private static Map<String, Object> facts(UUID batch, Judging by) {
        var facts = new HashMap<String, Object>();
        var versions = by.rules().versions();
        facts.put("batch", batch);
        facts.put("today", by.today());
        facts.put("mayRecognise", by.mayRecognise());
        facts.put(
                "codes",
                versions.stream()
                        .flatMap(each -> each.indicators().stream().map(Indicator::code))
                        .toArray(String[]::new));
        facts.put(
                "froms",
                versions.stream()
                        .flatMap(each -> each.indicators().stream()
                                .map(ignored -> each.file().from().toString()))
                        .toArray(String[]::new));
        facts.put(
                "tos",
                versions.stream()
                        .flatMap(each -> each.indicators().stream()
                                .map(ignored ->
                                        each.file().to().orElse(FOR_EVER).toString()))
                        .toArray(String[]::new));
        List<Indicator> all =
                versions.stream().flatMap(each -> each.indicators().stream()).toList();
        facts.put("events", codes(all.stream().filter(Indicator::isEvent)));
        facts.put("notMine", codes(all.stream().filter(each -> !by.mayState(each))));
        facts.put("ofContract", codes(all.stream().filter(Indicator::contract)));
        facts.put(
                "beforeProject",
                all.stream()
                        .flatMap(each -> each.beforeProject().stream())
                        .distinct()
                        .toArray(String[]::new));
        return facts;
    }

    private static String[] codes(Stream<Indicator> indicators) {
        return indicators.map(Indicator::code).distinct().toArray(String[]::new);
    }

    @Override
    public void tell(UUID batch, Consumer<Finding> findings) {
        try (Stream<Finding> found =
                jdbc
                        .sql(Sql.FINDINGS)
                        .param("batch", batch)
                        .withFetchSize(2000)
                        .query(JdbcStatements::finding)
                        .stream()) {
            found.forEach(findings);
        }
    }

    private static Finding finding(ResultSet row, int index) throws SQLException {
        return new Finding(
                row.getInt("sheet_row"),
                Finding.Verdict.valueOf(row.getString("verdict")),
                row.getString("code"),
                row.getString("field"),
                JSON.readValue(row.getString("parameters"), new TypeReference<Map<String, Object>>() {}));
    }

    @Override
    public Map<Finding.Verdict, Long> count(UUID batch) {
        var counts = new EnumMap<Finding.Verdict, Long>(Finding.Verdict.class);
        jdbc.sql("""
                SELECT CASE WHEN f.code IS NULL THEN r.verdict ELSE 'REFUSED' END AS verdict, count(*) AS number
                  FROM ledger.statement s
                  LEFT JOIN ledger.resolved r ON r.batch = s.batch AND r.line = s.line
                  LEFT JOIN ledger.finding f ON f.batch = s.batch AND f.line = s.line
                 WHERE s.batch = :batch
                 GROUP BY 1
                """)
                .param("batch", batch)
                .query((row, index) ->
                        counts.put(Finding.Verdict.valueOf(row.getString("verdict")), row.getLong("number")))
                .list();
        return counts;
    }

    @Override
    public void forget(UUID batch) {
        WORK.forEach(table -> clear(table, batch));
        clear("ledger.statement", batch);
    }

    private void clear(String table, UUID batch) {
        jdbc.sql("DELETE FROM " + table + " WHERE batch = :batch")
                .param("batch", batch)
                .update();
    }

    /** Tells the planner of a large batch; never waits for another batch that does the same. */
    private void analyse(String table, UUID batch) {
        if (isLarge(batch)) {
            jdbc.sql("ANALYZE (SKIP_LOCKED) " + table).update();
        }
    }

    private boolean isLarge(UUID batch) {
        return jdbc.sql("SELECT coalesce(max(line), 0) FROM ledger.statement WHERE batch = :batch")
                        .param("batch", batch)
                        .query(Integer.class)
                        .single()
                >= LARGE;
    }

    private void run(String sql, Map<String, Object> facts) {
        jdbc.sql(sql).params(facts).update();
    }
}
