package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.sight.SightLists.CodeName;
import cn.yinfeng.app.people.sight.SightView.NeedToKnow;
import cn.yinfeng.app.people.store.SightStore.About;
import cn.yinfeng.app.platform.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.need_to_know, and the depth of sight of all that belongs to a subject. */
@Repository
public class NeedToKnowStore {
    private final JdbcClient jdbc;

    NeedToKnowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID id, About of, Kept kept, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.need_to_know (id, subject_kind, subject_id, unit_id, sight, code_name, former_sight,
                                                 counted_from, line, rule, reason, decided_by, decided_by_name, decided_on,
                                                 decided_at)
                VALUES (:id, :kind, :subject, :unit, :sight, :codeName, :sight, :counted, :line, :rule, :reason, :by, :name,
                        :on, :at)
                """)
                .param("id", id)
                .param("kind", of.kind())
                .param("subject", of.id())
                .param("unit", of.unit())
                .param("sight", of.sight())
                .param("codeName", kept.codeName())
                .param("counted", kept.countedFrom())
                .param("line", kept.line())
                .param("rule", kept.rule())
                .param("reason", kept.reason())
                .param("by", by.account())
                .param("name", by.name())
                .param("on", kept.on())
                .param("at", utc(at))
                .update();
    }

    /** The former depth of sight of what was need-to-know; it is so no longer. */
    public Optional<Integer> lift(UUID subject, String because, Caller by, Instant at) {
        return jdbc.sql("""
                UPDATE people.need_to_know SET lifted_at = :at, lifted_by_name = :by, lifted_because = :because
                 WHERE subject_id = :subject AND lifted_at IS NULL
                RETURNING former_sight
                """)
                .param("subject", subject)
                .param("because", because)
                .param("by", by.name())
                .param("at", utc(at))
                .query(Integer.class)
                .optional();
    }

    public Optional<NeedToKnow> needToKnow(UUID subject) {
        return jdbc.sql("SELECT * FROM people.need_to_know WHERE subject_id = :subject AND lifted_at IS NULL")
                .param("subject", subject)
                .query((row, number) -> new NeedToKnow(
                        row.getString("code_name"),
                        row.getString("reason"),
                        row.getString("decided_by_name"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("counted_from"),
                        row.getBoolean("line"),
                        row.getString("rule")))
                .optional();
    }

    /** Whether the caller knows something under this code name already. */
    public boolean isUsed(String codeName) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM people.need_to_know WHERE code_name = :codeName AND lifted_at IS NULL)")
                .param("codeName", codeName)
                .query(Boolean.class)
                .single();
    }

    /** Every row of the subject is of this depth from now on. */
    public void setSight(UUID subject, int depth) {
        jdbc.sql("SELECT platform.set_sight(:subject, CAST(:depth AS smallint))")
                .param("subject", subject)
                .param("depth", depth)
                .query(row -> {});
    }

    public List<CodeName> linesBelow() {
        return jdbc.sql(
                        "SELECT line.code_name, line.unit, unit.name, line.since FROM people.lines_below() AS line JOIN people.unit ON unit.id = line.unit")
                .query((row, number) -> new CodeName(
                        row.getString("code_name"),
                        new UnitRef(row.getInt("unit"), row.getString("name")),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** Under which code name and rule, from when on and why. */
    public record Kept(
            String codeName, @Nullable String countedFrom, boolean line, String rule, String reason, LocalDate on) {}
}
