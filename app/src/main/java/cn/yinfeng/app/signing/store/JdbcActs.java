package cn.yinfeng.app.signing.store;

import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to versions, and in whose hands their steps are; only ever added to. */
@Repository
public class JdbcActs {
    private final JdbcClient jdbc;

    public JdbcActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Act act, Version version) {
        jdbc.sql("""
                INSERT INTO signing.act (id, version_id, unit_id, sight, kind, place, account_id, account_name, role,
                       post_unit, for_account, for_name, stand_in_id, method, acted_at, day, reason, sm3, digest, seal)
                VALUES (:id, :version, :unit, :sight, :kind, :place, :account, :name, :role,
                       :post, :forAccount, :forName, :standIn, :method, :at, :day, :reason, :sm3, :digest, :seal)
                """)
                .param("id", act.id())
                .param("version", act.version())
                .param("unit", version.unit())
                .param("sight", version.sight())
                .param("kind", act.kind().name())
                .param("place", act.place())
                .param("account", act.by().account())
                .param("name", act.by().name())
                .param("role", act.by().role())
                .param("post", act.by().post())
                .param("forAccount", act.forAccount())
                .param("forName", act.forName())
                .param("standIn", act.standIn())
                .param("method", act.method())
                .param("at", act.by().at().atOffset(ZoneOffset.UTC))
                .param("day", act.by().day())
                .param("reason", act.reason())
                .param("sm3", act.sm3())
                .param("digest", act.digest())
                .param("seal", act.seal())
                .update();
    }

    /** By version, in the order in which they were done. */
    public Map<UUID, List<Act>> of(Collection<UUID> versions) {
        return jdbc
                .sql("SELECT * FROM signing.act WHERE version_id = ANY (:versions) ORDER BY acted_at, id")
                .param("versions", versions.toArray(UUID[]::new))
                .query(JdbcActs::act)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Act::version));
    }

    private static Act act(ResultSet row, int index) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                ActKind.valueOf(row.getString("kind")),
                row.getInt("place"),
                new Act.By(
                        row.getObject("account_id", UUID.class),
                        row.getString("account_name"),
                        row.getString("role"),
                        row.getInt("post_unit"),
                        row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("day", LocalDate.class)),
                row.getObject("for_account", UUID.class),
                row.getString("for_name"),
                row.getObject("stand_in_id", UUID.class),
                row.getString("method"),
                row.getString("reason"),
                row.getString("sm3"),
                row.getString("digest"),
                row.getString("seal"));
    }

    /** A step goes into somebody's hands. */
    public void give(Version version, int place, Hand hand, UUID by, OffsetDateTime at) {
        jdbc.sql("""
                INSERT INTO signing.holder (id, version_id, unit_id, sight, place, account_id, account_name, given_by, given_at)
                VALUES (:id, :version, :unit, :sight, :place, :account, :name, :by, :at)
                """)
                .param("id", Ids.next())
                .param("version", version.id())
                .param("unit", version.unit())
                .param("sight", version.sight())
                .param("place", place)
                .param("account", hand.account())
                .param("name", hand.name())
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** In whose hands the steps are that were given to somebody, by version and place. */
    public Map<UUID, Map<Integer, Hand>> hands(Collection<UUID> versions) {
        return jdbc
                .sql("""
                SELECT DISTINCT ON (version_id, place) version_id, place, account_id, account_name
                  FROM signing.holder
                 WHERE version_id = ANY (:versions)
                 ORDER BY version_id, place, given_at DESC, id DESC
                """)
                .param("versions", versions.toArray(UUID[]::new))
                .query((row, index) -> new Given(
                        row.getObject("version_id", UUID.class),
                        row.getInt("place"),
                        new Hand(row.getObject("account_id", UUID.class), row.getString("account_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::version, Collectors.toMap(Given::place, Given::hand)));
    }

    private record Given(UUID version, int place, Hand hand) {}

    /** Somebody in whose hands a step is. */
    public record Hand(UUID account, String name) {}
}
