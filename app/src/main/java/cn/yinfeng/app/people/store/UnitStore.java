package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units.NewUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.unit. */
@Repository
public class UnitStore {
    private static final String COLUMNS = "id, parent_id, code, name, kind, division_code, invented, standing";
    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In tree order; all of them, or those in the scope of the transaction's caller. */
    public List<UnitView> tree(boolean all) {
        return jdbc.sql("""
                WITH RECURSIVE tree AS (
                    SELECT unit.*, ARRAY[code] AS path FROM people.unit WHERE parent_id IS NULL
                    UNION ALL
                    SELECT unit.*, tree.path || unit.code FROM people.unit JOIN tree ON unit.parent_id = tree.id
                )
                SELECT %s
                  FROM tree
                 WHERE :all OR id = ANY ((SELECT people.my_units())::int[])
                 ORDER BY path
                """.formatted(COLUMNS))
                .param("all", all)
                .query(UnitStore::view)
                .list();
    }

    /** Every unit as it was on this day. */
    public List<UnitView> asOf(LocalDate day) {
        return jdbc.sql("""
                SELECT DISTINCT ON (version.unit_id) version.unit_id AS id, version.parent_id, unit.code, version.name,
                       version.kind, version.division_code, unit.invented, version.standing
                  FROM people.unit_version AS version JOIN people.unit ON unit.id = version.unit_id
                 WHERE version.valid_from <= :day
                 ORDER BY version.unit_id, version.valid_from DESC, version.number DESC
                """).param("day", day).query(UnitStore::view).list();
    }

    /** The numbers of the units in the scope of the transaction's caller. */
    public List<Integer> mine() {
        return jdbc.sql("SELECT unnest(people.my_units())")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    public Optional<UnitView> find(int id, boolean all) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM people.unit
                 WHERE id = :id AND (:all OR id = ANY ((SELECT people.my_units())::int[]))
                """)
                .param("id", id)
                .param("all", all)
                .query(UnitStore::view)
                .optional();
    }

    public List<UnitView> children(int id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM people.unit WHERE parent_id = :id AND standing ORDER BY code")
                .param("id", id)
                .query(UnitStore::view)
                .list();
    }

    public Map<Integer, String> names(Collection<Integer> ids) {
        Map<Integer, String> names = new HashMap<>();
        jdbc.sql("SELECT id, name FROM people.unit WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query(row -> {
                    names.put(row.getInt("id"), row.getString("name"));
                });
        return names;
    }

    public Map<Integer, Integer> parents() {
        Map<Integer, Integer> parents = new HashMap<>();
        jdbc.sql("SELECT id, parent_id FROM people.unit WHERE parent_id IS NOT NULL")
                .query(row -> {
                    parents.put(row.getInt("id"), row.getInt("parent_id"));
                });
        return parents;
    }

    /** The number of the unit made; empty where code, name or root is taken. */
    public Optional<Integer> insert(NewUnit unit, Instant at) {
        return jdbc.sql("""
                INSERT INTO people.unit (parent_id, code, name, kind, division_code, invented, created_at)
                VALUES (:parent, :code, :name, :kind, :division, :invented, :at)
                ON CONFLICT DO NOTHING
                RETURNING id
                """)
                .param("parent", unit.parentId())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("division", unit.divisionCode())
                .param("invented", unit.invented())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    public void update(int id, NewUnit unit) {
        jdbc.sql("""
                UPDATE people.unit
                   SET parent_id = :parent, code = :code, name = :name, kind = :kind, division_code = :division,
                       invented = :invented
                 WHERE id = :id
                """)
                .param("id", id)
                .param("parent", unit.parentId())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("division", unit.divisionCode())
                .param("invented", unit.invented())
                .update();
    }

    /** Corrects the version that holds on this day, which a correction of the unit makes untrue. */
    public void correctVersion(int id, NewUnit unit, LocalDate day) {
        jdbc.sql("""
                UPDATE people.unit_version
                   SET parent_id = :parent, name = :name, kind = :kind, division_code = :division
                 WHERE number = (SELECT number FROM people.unit_version WHERE unit_id = :id AND valid_from <= :day
                                  ORDER BY valid_from DESC, number DESC LIMIT 1)
                """)
                .param("id", id)
                .param("parent", unit.parentId())
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("division", unit.divisionCode())
                .param("day", day)
                .update();
    }

    public boolean hasCode(String code, int except) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM people.unit WHERE code = :code AND id <> :except)")
                .param("code", code)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    public boolean hasName(NewUnit unit, int except) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM people.unit
                                WHERE parent_id IS NOT DISTINCT FROM :parent AND name = :name AND id <> :except AND standing)
                """)
                .param("parent", unit.parentId())
                .param("name", unit.name())
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    public boolean isWithin(int id, int ancestor) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM people.subtree WHERE unit_id = :ancestor AND :id = ANY (members))
                """)
                .param("ancestor", ancestor)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static UnitView view(ResultSet row, int number) throws SQLException {
        return new UnitView(
                row.getInt("id"),
                row.getObject("parent_id", Integer.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("division_code"),
                row.getBoolean("invented"),
                row.getBoolean("standing"));
    }
}
