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
                        SELECT subject_id FROM ledger.pub_waiting
                         WHERE (since > :entryBefore AND since <= :entry) OR (until > :entryBefore AND until <= :entry)
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

    /** Number of the last change of colour so far. */
    public long lastChange() {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM supervision.change")
                .query(Long.class)
                .single();
    }

    /**
     * Which projects turned red or yellow since that change, counted by unit and depth of sight; each project once, by the
     * gravest that it turned to. Where there is but one, it is named; of what is need-to-know nobody
     * is told.
     */
    public List<Turned> turnedSince(long change) {
        return jdbc.sql("""
                SELECT turned.unit_id, turned.sight, turned.colour, count(*) AS projects, max(turned.number) AS number,
                       min(project.id::text)::uuid AS project_id, min(project.name) AS name
                  FROM (SELECT project_id, unit_id, max(sight) AS sight, max(number) AS number,
                               CASE WHEN bool_or(to_colour = 'RED') THEN 'RED' ELSE 'YELLOW' END AS colour
                          FROM supervision.change
                         WHERE number > :change AND to_colour IN ('RED', 'YELLOW')
                         GROUP BY project_id, unit_id) turned
                  JOIN project.pub_project project ON project.id = turned.project_id AND project.sight < 3
                 GROUP BY turned.unit_id, turned.sight, turned.colour
                 ORDER BY turned.unit_id, turned.sight, turned.colour
                """)
                .param("change", change)
                .query((row, index) -> new Turned(
                        row.getInt("unit_id"),
                        row.getInt("sight"),
                        row.getString("colour"),
                        row.getInt("projects"),
                        row.getLong("number"),
                        row.getObject("project_id", UUID.class),
                        row.getString("name")))
                .list();
    }

    /**
     * Projects of a unit that turned to a colour in one round.
     *
     * @param number of the last of these changes
     * @param project one of them: the one, where there is but one
     */
    public record Turned(int unit, int sight, String colour, int projects, long number, UUID project, String name) {}

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
