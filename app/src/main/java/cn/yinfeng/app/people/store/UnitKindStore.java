package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.organisation.UnitKind;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.unit_kind and people.unit_kind_below. */
@Repository
public class UnitKindStore {
    private final JdbcClient jdbc;

    UnitKindStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All kinds in the order of their rank. */
    public List<UnitKind> all() {
        return jdbc.sql("""
                SELECT code, zh, en, root, division, joins,
                       ARRAY(SELECT above FROM people.unit_kind_below WHERE kind = code) AS above
                  FROM people.unit_kind
                 ORDER BY place
                """)
                .query((row, number) -> new UnitKind(
                        row.getString("code"),
                        row.getString("zh"),
                        row.getString("en"),
                        row.getBoolean("root"),
                        row.getBoolean("division"),
                        row.getBoolean("joins"),
                        Set.of((String[]) row.getArray("above").getArray())))
                .list();
    }
}
