package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.Robots.RobotView;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SealedRows.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chat groups: of a unit, under the caller's scope; and as the job, to send. */
@Repository
public class JdbcRobots {
    private final JdbcClient jdbc;
    private final JdbcClient asJob;

    JdbcRobots(JdbcClient jdbc, @Qualifier("job") JdbcClient asJob) {
        this.jdbc = jdbc;
        this.asJob = asJob;
    }

    public List<RobotView> of(int unit) {
        return jdbc.sql("SELECT * FROM notice.robot WHERE unit_id = :unit AND removed_at IS NULL ORDER BY name, id")
                .param("unit", unit)
                .query(JdbcRobots::view)
                .list();
    }

    public Optional<RobotView> find(UUID robot, int unit) {
        return jdbc.sql("SELECT * FROM notice.robot WHERE id = :id AND unit_id = :unit AND removed_at IS NULL")
                .param("id", robot)
                .param("unit", unit)
                .query(JdbcRobots::view)
                .optional();
    }

    /** What an address is bound to when it is sealed. */
    public static String about(UUID robot) {
        return robot.toString();
    }

    /** What only sending needs, as the job; empty where it was removed or turned off. */
    public Optional<Kept> sealedForJob(UUID robot) {
        return asJob.sql(
                        "SELECT platform, sealed, key_id FROM notice.robot WHERE id = :id AND enabled AND removed_at IS NULL")
                .param("id", robot)
                .query((row, number) -> new Kept(RobotPlatform.valueOf(row.getString("platform")), sealed(row)))
                .optional();
    }

    /** The sealed address and secret as the caller's own. */
    public Sealed sealedForCaller(UUID robot) {
        return jdbc.sql("SELECT sealed, key_id FROM notice.robot WHERE id = :id")
                .param("id", robot)
                .query((row, number) -> sealed(row))
                .single();
    }

    /** As the job: those that are not under this key. */
    public List<Row> notUnder(String key) {
        return asJob.sql("""
                SELECT id, sealed, key_id FROM notice.robot
                 WHERE key_id <> :key AND removed_at IS NULL FOR UPDATE
                """)
                .param("key", key)
                .query((row, number) -> {
                    UUID robot = row.getObject("id", UUID.class);
                    return new Row(robot, about(robot), sealed(row));
                })
                .list();
    }

    /** As the job. */
    public void reseal(UUID robot, Sealed sealed) {
        asJob.sql("UPDATE notice.robot SET sealed = :sealed, key_id = :key WHERE id = :id")
                .param("id", robot)
                .param("sealed", sealed.box())
                .param("key", sealed.key())
                .update();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(row.getString("key_id"), row.getBytes("sealed"));
    }

    public void save(RobotView robot, int unit, Sealed sealed) {
        jdbc.sql("""
                INSERT INTO notice.robot (id, unit_id, name, platform, host, sealed, key_id, below, kinds, enabled,
                                          changed_by_name, changed_at)
                VALUES (:id, :unit, :name, :platform, :host, :sealed, :key, :below, :kinds, :enabled, :by, :at)
                ON CONFLICT (id) DO UPDATE
                   SET name = excluded.name, platform = excluded.platform, host = excluded.host, sealed = excluded.sealed,
                       key_id = excluded.key_id, below = excluded.below, kinds = excluded.kinds, enabled = excluded.enabled,
                       changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                """)
                .param("id", robot.id())
                .param("unit", unit)
                .param("name", robot.name())
                .param("platform", robot.platform().name())
                .param("host", robot.host())
                .param("sealed", sealed.box())
                .param("key", sealed.key())
                .param("below", robot.below())
                .param("kinds", robot.kinds().toArray(String[]::new))
                .param("enabled", robot.enabled())
                .param("by", robot.changedBy())
                .param("at", robot.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID robot, Instant at) {
        jdbc.sql("UPDATE notice.robot SET removed_at = :at, enabled = false, sealed = '' WHERE id = :id")
                .param("id", robot)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RobotView view(ResultSet row, int number) throws SQLException {
        return new RobotView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                RobotPlatform.valueOf(row.getString("platform")),
                row.getString("host"),
                row.getBoolean("below"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getBoolean("enabled"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Platform, and what opens for the robot alone. */
    public record Kept(RobotPlatform platform, Sealed sealed) {}
}
