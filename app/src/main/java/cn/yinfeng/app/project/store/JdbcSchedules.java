package cn.yinfeng.app.project.store;

import cn.yinfeng.app.project.model.Schedule;
import cn.yinfeng.app.project.model.Scheduled;
import cn.yinfeng.app.project.store.JdbcSubjects.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dated statements of schedules; each takes the next number, in the order of commits. */
@Repository
public class JdbcSchedules {
    private final JdbcClient jdbc;

    JdbcSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All statements of a project, the newest first. */
    public Schedule of(UUID project) {
        return new Schedule(jdbc.sql("SELECT * FROM project.schedule WHERE project_id = :project ORDER BY number DESC")
                .param("project", project)
                .query(JdbcSchedules::statement)
                .list());
    }

    private static Scheduled statement(ResultSet row, int index) throws SQLException {
        var content = new Scheduled.Content(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("year", Integer.class),
                row.getObject("amount", Long.class));
        return new Scheduled(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                Scheduled.Kind.valueOf(row.getString("kind")),
                content,
                row.getString("reason"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Whose a statement is, for the papers behind it. */
    public Optional<Owner> owner(UUID id) {
        return jdbc.sql("SELECT project_id, unit_id, sight FROM project.schedule WHERE id = :id AND kind = 'DELAY'")
                .param("id", id)
                .query((row, index) ->
                        new Owner(row.getObject("project_id", UUID.class), row.getInt("unit_id"), row.getInt("sight")))
                .optional();
    }

    /** The last number that was given. */
    public long last() {
        return jdbc.sql("SELECT number FROM project.schedule_counter")
                .query(Long.class)
                .single();
    }

    /** Keeps others from stating until this transaction ends, and gives the last number. */
    public long lock() {
        return jdbc.sql("SELECT number FROM project.schedule_counter FOR UPDATE")
                .query(Long.class)
                .single();
    }

    /** Appends one statement under the number that was reserved for it; {@link #lock} comes first. */
    public void append(Named project, Scheduled statement, UUID account) {
        Scheduled.Content content = statement.content();
        jdbc.sql("""
                INSERT INTO project.schedule (number, id, project_id, unit_id, sight, kind, year, amount, first_day, last_day,
                                              reason, recorded_by, recorded_by_name, recorded_at)
                VALUES (:number, :id, :project, :unit, :sight, :kind, :year, :amount, :from, :until,
                        :reason, :account, :name, :at)
                """)
                .param("number", statement.number())
                .param("id", statement.id())
                .param("project", project.id())
                .param("unit", project.unit())
                .param("sight", project.sight())
                .param("kind", statement.kind().name())
                .param("year", content.year())
                .param("amount", content.fen())
                .param("from", content.from())
                .param("until", content.until())
                .param("reason", statement.reason())
                .param("account", account)
                .param("name", statement.by())
                .param("at", statement.at().atOffset(ZoneOffset.UTC))
                .update();
        count(statement.number());
    }

    private void count(long last) {
        jdbc.sql("UPDATE project.schedule_counter SET number = :last")
                .param("last", last)
                .update();
    }

    /** States all that the drafts of new projects plan, in the order of the rows. */
    public Numbers stateAll(UUID batch, UUID account, String name, Instant at) {
        long before = lock();
        int stated = jdbc.sql("""
                INSERT INTO project.schedule (number, id, project_id, unit_id, sight, kind, year, amount, first_day, import_id,
                                              recorded_by, recorded_by_name, recorded_at)
                SELECT :before + row_number() OVER (ORDER BY d.row_no, kind DESC), uuidv7(), d.project_id, d.target_unit, 1, kind,
                       planned.year, planned.amount, planned.first_day, d.import_id, :account, :name, :at
                  FROM project.draft d
                 CROSS JOIN LATERAL (
                       SELECT 'PLANNED_START' AS kind, NULL::int AS year, NULL::bigint AS amount, d.planned_start AS first_day
                        WHERE d.planned_start IS NOT NULL
                        UNION ALL
                       SELECT 'PLANNED_FUNDS', d.planned_year, d.planned_funds, NULL
                        WHERE d.planned_funds IS NOT NULL) planned
                 WHERE d.import_id = :batch AND NOT d.known
                """)
                .param("before", before)
                .param("batch", batch)
                .param("account", account)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (stated > 0) {
            count(before + stated);
        }
        return new Numbers(before + 1, before + stated);
    }

    /** Whose a thing is. */
    public record Owner(UUID project, int unit, int sight) {}

    /** The first and last number that were given. */
    public record Numbers(long first, long last) {
        public boolean isEmpty() {
            return last < first;
        }
    }
}
