package cn.yinfeng.app.supervision.store;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.supervision.model.CountedEntry;
import cn.yinfeng.app.supervision.model.FactDefinition;
import cn.yinfeng.app.supervision.model.ProjectFacts;
import cn.yinfeng.app.supervision.model.Status;
import cn.yinfeng.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Tells the facts of projects, set by set: as the job over all of them, or as a caller over those in the own scope. */
@Repository
public class JdbcFacts {
    private static final int TOGETHER = 4_000;
    private final NamedParameterJdbcTemplate asJob;
    private final NamedParameterJdbcTemplate asCaller;

    JdbcFacts(DataSource dataSource, @Qualifier("job") DataSource jobDataSource) {
        this.asJob = streaming(jobDataSource);
        this.asCaller = streaming(dataSource);
    }

    private static NamedParameterJdbcTemplate streaming(DataSource source) {
        var template = new JdbcTemplate(source);
        template.setFetchSize(TOGETHER);
        return new NamedParameterJdbcTemplate(template);
    }

    /** Some projects, or all of them where none are named, each with its burning lamps; within a transaction of the job. */
    public void ofAll(
            List<FactDefinition> facts, Status status, @Nullable List<UUID> projects, Consumer<ProjectFacts> each) {
        var sql = new FactSql(facts, status);
        if (projects != null) {
            sql.parameters().put("projects", projects.toArray(UUID[]::new));
        }
        var reading = new FactReading(facts, status.day(), true);
        asJob.query(sql.text(projects != null, false, true), sql.parameters(), (RowCallbackHandler)
                row -> each.accept(reading.facts(row)));
    }

    /** The projects of these units that the caller may see, with their names; within the caller's transaction. */
    public void ofUnits(List<FactDefinition> facts, Status status, List<Integer> units, Consumer<Named> each) {
        var sql = new FactSql(facts, status);
        sql.parameters().put("units", units.toArray(Integer[]::new));
        var reading = new FactReading(facts, status.day(), false);
        asCaller.query(sql.text(false, true, false), sql.parameters(), (RowCallbackHandler)
                row -> each.accept(new Named(reading.facts(row), row.getString("name"))));
    }

    /** One project; empty where the caller does not see it. */
    public Optional<ProjectFacts> of(UUID project, List<FactDefinition> facts, Status status) {
        var sql = new FactSql(facts, status);
        sql.parameters().put("projects", new UUID[] {project});
        var reading = new FactReading(facts, status.day(), false);
        return asCaller
                .query(sql.text(true, false, false), sql.parameters(), (row, index) -> reading.facts(row))
                .stream()
                .findFirst();
    }

    /** The entries of a project that the caller may see, the newest first. */
    public List<CountedEntry> entries(UUID project, Status status) {
        return asCaller.getJdbcOperations()
                .query(
                        """
                        SELECT number, indicator, basis, period_from, period_to, effect,
                               number NOT IN (SELECT ledger.unsigned(?)) AS counted
                          FROM ledger.pub_entry
                         WHERE subject_id = ? AND number <= ? AND period_to <= ?
                         ORDER BY number DESC
                        """,
                        (row, index) -> new CountedEntry(
                                row.getLong("number"),
                                row.getString("indicator"),
                                Basis.valueOf(row.getString("basis")),
                                new Period(
                                        row.getObject("period_from", LocalDate.class),
                                        row.getObject("period_to", LocalDate.class)),
                                row.getLong("effect"),
                                row.getBoolean("counted")),
                        status.entry(),
                        project,
                        status.entry(),
                        status.day());
    }

    /** A project's facts with its name. */
    public record Named(ProjectFacts facts, String name) {}
}
