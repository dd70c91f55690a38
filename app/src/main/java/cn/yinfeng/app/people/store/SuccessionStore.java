package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.organisation.SuccessionKind;
import cn.yinfeng.app.people.organisation.SuccessionView;
import cn.yinfeng.app.people.organisation.SuccessionView.UnitState;
import cn.yinfeng.app.people.organisation.SuccessionView.UnitStep;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.platform.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.succession and people.unit_version. */
@Repository
public class SuccessionStore {
    private static final String COLUMNS =
            "id, kind, on_day, document, note, recorded_by_name, recorded_at, withdrawn_because";
    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of the organisation at a time, so that no two agree on a ring of units. */
    public void waitForMyTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('people.succession'))").query(row -> {});
    }

    public void insert(UUID id, SuccessionWish wish, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.succession
                    (id, kind, on_day, document, note, units, recorded_by, recorded_by_name, recorded_at)
                VALUES (:id, :kind, :on, :document, :note, '{}', :by, :name, :at)
                """)
                .param("id", id)
                .param("kind", wish.kind().name())
                .param("on", wish.on())
                .param("document", wish.document().strip())
                .param("note", wish.note().strip())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", utc(at))
                .update();
    }

    /** What the unit is from this day on. */
    public void append(UUID succession, LocalDate on, UnitView after) {
        jdbc.sql("""
                INSERT INTO people.unit_version
                    (unit_id, valid_from, parent_id, name, kind, division_code, standing, absorbed, succession)
                VALUES (:unit, :on, :parent, :name, :kind, :division, :standing, NOT :standing, :succession)
                """)
                .param("unit", after.id())
                .param("on", on)
                .param("parent", after.parentId())
                .param("name", after.name())
                .param("kind", after.kind())
                .param("division", after.divisionCode())
                .param("standing", after.standing())
                .param("succession", succession)
                .update();
        jdbc.sql("UPDATE people.succession SET units = units || :unit WHERE id = :id")
                .param("unit", after.id())
                .param("id", succession)
                .update();
    }

    /** A unit that does not stand until it is founded: its facts of before count in the unit named. */
    public Optional<Integer> insertUnit(UnitView unit, Instant at) {
        return jdbc.sql("""
                INSERT INTO people.unit
                    (parent_id, code, name, kind, division_code, invented, standing, absorbed, created_at)
                VALUES (:parent, :code, :name, :kind, :division, :invented, false, true, :at)
                ON CONFLICT DO NOTHING
                RETURNING id
                """)
                .param("parent", unit.parentId())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("division", unit.divisionCode())
                .param("invented", unit.invented())
                .param("at", utc(at))
                .query(Integer.class)
                .optional();
    }

    /** The first day after this one on which the unit was changed again. */
    public Optional<LocalDate> changedAfter(int unit, LocalDate day) {
        return jdbc.sql("SELECT min(valid_from) FROM people.unit_version WHERE unit_id = :unit AND valid_from > :day")
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** The days from this one on, on which any unit changes. */
    public List<LocalDate> daysFrom(LocalDate day) {
        return jdbc.sql("SELECT DISTINCT valid_from FROM people.unit_version WHERE valid_from >= :day ORDER BY 1")
                .param("day", day)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** Has people.unit say what holds on this day; answers how many units that changed. */
    public int settle(LocalDate today) {
        return jdbc.sql("""
                UPDATE people.unit
                   SET parent_id = holds.parent_id, name = holds.name, kind = holds.kind,
                       division_code = holds.division_code, standing = holds.standing, absorbed = holds.absorbed
                  FROM (SELECT DISTINCT ON (unit_id) * FROM people.unit_version WHERE valid_from <= :today
                         ORDER BY unit_id, valid_from DESC, number DESC) AS holds
                 WHERE holds.unit_id = unit.id
                   AND (unit.parent_id, unit.name, unit.kind, unit.division_code, unit.standing, unit.absorbed)
                       IS DISTINCT FROM
                       (holds.parent_id, holds.name, holds.kind, holds.division_code, holds.standing, holds.absorbed)
                """).param("today", today).update();
    }

    /** Whether people.unit says what holds on this day. */
    public boolean isSettled(LocalDate today) {
        return jdbc.sql("""
                SELECT NOT EXISTS (
                    SELECT FROM people.unit
                      JOIN (SELECT DISTINCT ON (unit_id) * FROM people.unit_version WHERE valid_from <= :today
                             ORDER BY unit_id, valid_from DESC, number DESC) AS holds ON holds.unit_id = unit.id
                     WHERE (unit.parent_id, unit.name, unit.kind, unit.division_code, unit.standing, unit.absorbed)
                           IS DISTINCT FROM
                           (holds.parent_id, holds.name, holds.kind, holds.division_code, holds.standing, holds.absorbed))
                """).param("today", today).query(Boolean.class).single();
    }

    public List<SuccessionView> of(int unit) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM people.succession
                 WHERE units @> ARRAY[:unit]
                 ORDER BY on_day DESC, recorded_at DESC
                """)
                .param("unit", unit)
                .query((row, number) -> view(row, changed(row.getObject("id", UUID.class))))
                .list();
    }

    public Optional<SuccessionView> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM people.succession WHERE id = :id")
                .param("id", id)
                .query((row, number) -> view(row, changed(id)))
                .optional();
    }

    private List<UnitStep> changed(UUID succession) {
        return jdbc.sql("""
                SELECT after.unit_id, after.name, after.kind, after.parent_id, above.name AS parent_name, after.standing,
                       before.number AS before, before.name AS old_name, before.kind AS old_kind,
                       before.parent_id AS old_parent, old_above.name AS old_parent_name, before.standing AS old_standing
                  FROM people.unit_version AS after
                  LEFT JOIN people.unit AS above ON above.id = after.parent_id
                  LEFT JOIN LATERAL (SELECT * FROM people.unit_version AS earlier
                                      WHERE earlier.unit_id = after.unit_id
                                        AND (earlier.valid_from, earlier.number) < (after.valid_from, after.number)
                                      ORDER BY earlier.valid_from DESC, earlier.number DESC LIMIT 1) AS before ON true
                  LEFT JOIN people.unit AS old_above ON old_above.id = before.parent_id
                 WHERE after.succession = :succession
                 ORDER BY after.number
                """)
                .param("succession", succession)
                .query((row, number) -> new UnitStep(row.getInt("unit_id"), before(row), after(row)))
                .list();
    }

    private static UnitState after(ResultSet row) throws SQLException {
        return new UnitState(
                row.getString("name"),
                row.getString("kind"),
                row.getObject("parent_id", Integer.class),
                row.getString("parent_name"),
                row.getBoolean("standing"));
    }

    private static @Nullable UnitState before(ResultSet row) throws SQLException {
        boolean founded = row.getObject("before") == null || !row.getBoolean("old_standing");
        return founded
                ? null
                : new UnitState(
                        row.getString("old_name"),
                        row.getString("old_kind"),
                        row.getObject("old_parent", Integer.class),
                        row.getString("old_parent_name"),
                        true);
    }

    /** The units of a succession that were changed again since. */
    public boolean isBuiltOn(UUID succession) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM people.unit_version AS mine JOIN people.unit_version AS later
                                   ON later.unit_id = mine.unit_id
                                  AND (later.valid_from, later.number) > (mine.valid_from, mine.number)
                                WHERE mine.succession = :succession)
                """)
                .param("succession", succession)
                .query(Boolean.class)
                .single();
    }

    public void withdraw(UUID succession, String reason, Instant at) {
        jdbc.sql("UPDATE people.succession SET withdrawn_at = :at, withdrawn_because = :reason WHERE id = :id")
                .param("id", succession)
                .param("reason", reason)
                .param("at", utc(at))
                .update();
        jdbc.sql("DELETE FROM people.unit_version WHERE succession = :succession")
                .param("succession", succession)
                .update();
    }

    private static SuccessionView view(ResultSet row, List<UnitStep> changed) throws SQLException {
        return new SuccessionView(
                row.getObject("id", UUID.class),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("document"),
                row.getString("note"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("withdrawn_because"),
                changed);
    }
}
