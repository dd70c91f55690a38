package cn.yinfeng.app.supervision.store;

import cn.yinfeng.app.platform.database.Copying;
import cn.yinfeng.app.supervision.model.Following;
import cn.yinfeng.app.supervision.model.FreshLamp;
import cn.yinfeng.app.supervision.model.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps lamps, as the database's job role and within its transaction. */
@Repository
public class JdbcLighting {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGE = 10_000;
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    JdbcLighting(@Qualifier("job") JdbcClient jdbc, @Qualifier("job") DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Waits until nobody else lights, in this process or another; held until the transaction ends. */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('supervision.lighting'))")
                .query((row, index) -> 1)
                .single();
    }

    public Optional<Following> following() {
        return jdbc.sql("SELECT * FROM supervision.following")
                .query(JdbcLighting::state)
                .optional();
    }

    static Following state(ResultSet row, int index) throws SQLException {
        return new Following(
                new Status(row.getObject("day", LocalDate.class), row.getLong("entry"), row.getLong("schedule")),
                row.getString("rules"),
                row.getObject("lit_at", OffsetDateTime.class).toInstant());
    }

    /** How far the ledger and the schedules are now. */
    public Status now(LocalDate day) {
        return jdbc.sql("""
                SELECT (SELECT number FROM ledger.counter) AS entry, (SELECT number FROM project.schedule_counter) AS schedule
                """)
                .query((row, index) -> new Status(day, row.getLong("entry"), row.getLong("schedule")))
                .single();
    }

    /** Units with projects that burn. */
    public List<Integer> units() {
        return jdbc.sql("SELECT DISTINCT unit_id FROM supervision.standing ORDER BY unit_id")
                .query((row, index) -> row.getInt(1))
                .list();
    }

    /** Projects of which the ledger or the schedules have new word, at most so many. */
    public List<UUID> touched(Status before, Status now, int most) {
        return jdbc.sql("""
                SELECT subject_id
                  FROM (SELECT subject_id FROM ledger.pub_entry
                         WHERE subject_kind = 'project' AND number > :entryBefore AND number <= :entry
                         UNION
                        SELECT subject_id FROM ledger.pub_subject
                         WHERE subject_kind = 'project' AND number > :entryBefore AND number <= :entry
                         UNION
                        SELECT project_id FROM project.pub_schedule
                         WHERE number > :scheduleBefore AND number <= :schedule) touched
                 LIMIT :most
                """)
                .param("entryBefore", before.entry())
                .param("entry", now.entry())
                .param("scheduleBefore", before.schedule())
                .param("schedule", now.schedule())
                .param("most", most)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Forgets what was laid aside before. */
    public void clear() {
        jdbc.sql("TRUNCATE supervision.fresh").update();
    }

    /** Lays lamps aside. */
    public void lay(List<FreshLamp> lamps) {
        Copying.into(
                dataSource,
                "COPY supervision.fresh FROM STDIN",
                copy -> lamps.forEach(each -> copy.row(
                        each.project(),
                        each.rule(),
                        each.owner().unit(),
                        each.owner().sight(),
                        each.colour(),
                        each.digest(),
                        each.hash(),
                        each.reason().zh(),
                        each.reason().en(),
                        json(each.facts()))));
    }

    private static @Nullable String json(@Nullable Map<String, String> facts) {
        return facts == null ? null : JSON.writeValueAsString(facts);
    }

    /**
     * Makes what was laid aside burn, and keeps each change of colour.
     *
     * @param after entries beyond this number are what brought the changes about
     */
    public void keep(Status status, long after, Instant at, long laid) {
        if (laid >= LARGE) {
            jdbc.sql("ANALYZE supervision.fresh").update();
        }
        jdbc.sql(LightingSql.CHANGE)
                .param("on", status.day())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("entry", status.entry())
                .update();
        jdbc.sql(LightingSql.LAMP).param("on", status.day()).update();
        jdbc.sql(LightingSql.PUT_OUT).update();
        jdbc.sql(LightingSql.STANDING).param("on", status.day()).update();
        jdbc.sql(LightingSql.NO_STANDING).update();
        clear();
    }

    public void follow(Following following) {
        jdbc.sql("""
                INSERT INTO supervision.following (entry, schedule, day, rules, lit_at)
                VALUES (:entry, :schedule, :day, :rules, :at)
                ON CONFLICT (one) DO UPDATE
                   SET entry = excluded.entry, schedule = excluded.schedule, day = excluded.day, rules = excluded.rules,
                       lit_at = excluded.lit_at
                """)
                .param("entry", following.status().entry())
                .param("schedule", following.status().schedule())
                .param("day", following.status().day())
                .param("rules", following.rules())
                .param("at", following.litAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
