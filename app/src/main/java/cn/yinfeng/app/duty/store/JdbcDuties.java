package cn.yinfeng.app.duty.store;

import cn.yinfeng.app.duty.DutyView.DutyOrigin;
import cn.yinfeng.app.duty.model.Act;
import cn.yinfeng.app.duty.model.Duty;
import cn.yinfeng.app.platform.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties and the acts beside them, under the caller's scope. */
@Repository
public class JdbcDuties {
    private static final int INTERNAL = 1;
    private final JdbcClient jdbc;

    JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Duty duty, Author author) {
        jdbc.sql("""
                INSERT INTO duty.duty (id, unit_id, sight, origin_kind, origin_id, origin_label, task, category, words,
                       named_units, rhythm, starts_on, ends_on, created_by, created_by_name, created_at)
                VALUES (:id, :unit, :sight, :originKind, :originId, :originLabel, :task, :category, :words,
                       :namedUnits, :rhythm::jsonb, :startsOn, :endsOn, :account, :name, :at)
                """)
                .param("id", duty.id())
                .param("unit", duty.unit())
                .param("sight", INTERNAL)
                .param("originKind", duty.origin().kind())
                .param("originId", duty.origin().id())
                .param("originLabel", duty.origin().label())
                .param("task", duty.task())
                .param("category", duty.category())
                .param("words", duty.words())
                .param("namedUnits", duty.namedUnits().toArray(String[]::new))
                .param("rhythm", Json.write(duty.rhythm()))
                .param("startsOn", duty.startsOn())
                .param("endsOn", duty.endsOn())
                .param("account", author.account())
                .param("name", author.name())
                .param("at", author.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void save(Duty duty) {
        int rows = jdbc.sql("""
                UPDATE duty.duty
                   SET unit_id = :unit, task = :task, rhythm = :rhythm::jsonb, ends_on = :endsOn, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("id", duty.id())
                .param("unit", duty.unit())
                .param("task", duty.task())
                .param("rhythm", Json.write(duty.rhythm()))
                .param("endsOn", duty.endsOn())
                .param("version", duty.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("duty " + duty.id());
        }
    }

    public void end(String kind, UUID origin, LocalDate last) {
        jdbc.sql("""
                UPDATE duty.duty
                   SET ends_on = :last, version = version + 1
                 WHERE origin_kind = :kind AND origin_id = :origin AND ends_on > :last
                """)
                .param("kind", kind)
                .param("origin", origin)
                .param("last", last)
                .update();
    }

    public Duty load(UUID id) {
        return jdbc.sql("SELECT * FROM duty.duty WHERE id = :id")
                .param("id", id)
                .query(JdbcDuties::duty)
                .optional()
                .orElseThrow(() -> new Absent("duty", id));
    }

    /** All that the caller may see, of these units or of any. */
    public List<Duty> of(@Nullable Collection<Integer> units) {
        return units == null
                ? jdbc.sql("SELECT * FROM duty.duty ORDER BY id")
                        .query(JdbcDuties::duty)
                        .list()
                : jdbc.sql("SELECT * FROM duty.duty WHERE unit_id = ANY (:units) ORDER BY id")
                        .param("units", units.toArray(Integer[]::new))
                        .query(JdbcDuties::duty)
                        .list();
    }

    public void insert(Act act, Duty duty) {
        jdbc.sql("""
                INSERT INTO duty.mark (id, duty_id, unit_id, sight, due_on, note, takes_back, done_by, done_by_name, done_at, done_on)
                VALUES (:id, :duty, :unit, :sight, :dueOn, :note, :takesBack, :by, :name, :at, :on)
                """)
                .param("id", act.id())
                .param("duty", act.duty())
                .param("unit", duty.unit())
                .param("sight", INTERNAL)
                .param("dueOn", act.dueOn())
                .param("note", act.note())
                .param("takesBack", act.takesBack())
                .param("by", act.by())
                .param("name", act.byName())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("on", act.on())
                .update();
    }

    /** What was done, by duty, in the order in which it was done. */
    public Map<UUID, List<Act>> acts(Collection<UUID> duties) {
        return jdbc
                .sql("SELECT * FROM duty.mark WHERE duty_id = ANY (:duties) ORDER BY done_at, id")
                .param("duties", duties.toArray(UUID[]::new))
                .query(JdbcDuties::act)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Act::duty));
    }

    /** Holds the duty until the transaction ends, so that one day is not done twice at once. */
    public void lock(UUID id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "duty " + id)
                .query(String.class)
                .single();
    }

    private static Duty duty(ResultSet row, int index) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                new DutyOrigin(
                        row.getString("origin_kind"),
                        row.getObject("origin_id", UUID.class),
                        row.getString("origin_label")),
                row.getString("task"),
                row.getString("category"),
                row.getString("words"),
                List.of((String[]) row.getArray("named_units").getArray()),
                Json.rhythm(row.getString("rhythm")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Act act(ResultSet row, int index) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getObject("duty_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"),
                row.getObject("takes_back", UUID.class),
                row.getObject("done_by", UUID.class),
                row.getString("done_by_name"),
                row.getTimestamp("done_at").toInstant(),
                row.getObject("done_on", LocalDate.class));
    }

    /** Who acts, and when. */
    public record Author(UUID account, String name, Instant at) {}
}
