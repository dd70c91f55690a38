package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.Robots.RobotView;
import java.nio.ByteBuffer;
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

    /** What only sending needs, as the job; empty where it was removed or turned off. */
    public Optional<Sealed> sealed(UUID robot) {
        return asJob.sql("SELECT platform, sealed FROM notice.robot WHERE id = :id AND enabled AND removed_at IS NULL")
                .param("id", robot)
                .query((row, number) -> new Sealed(
                        RobotPlatform.valueOf(row.getString("platform")),
                        ByteBuffer.wrap(row.getBytes("sealed")).asReadOnlyBuffer()))
                .optional();
    }

    /** The sealed address and secret as the caller's own. */
    public byte[] sealedBytes(UUID robot) {
        return jdbc.sql("SELECT sealed FROM notice.robot WHERE id = :id")
                .param("id", robot)
                .query(byte[].class)
                .single();
    }

    public void save(RobotView robot, int unit, byte[] sealed) {
        jdbc.sql("""
                INSERT INTO notice.robot (id, unit_id, name, platform, host, sealed, below, kinds, enabled, changed_by_name,
                                          changed_at)
                VALUES (:id, :unit, :name, :platform, :host, :sealed, :below, :kinds, :enabled, :by, :at)
                ON CONFLICT (id) DO UPDATE
                   SET name = excluded.name, platform = excluded.platform, host = excluded.host, sealed = excluded.sealed,
                       below = excluded.below, kinds = excluded.kinds, enabled = excluded.enabled,
                       changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                """)
                .param("id", robot.id())
                .param("unit", unit)
                .param("name", robot.name())
                .param("platform", robot.platform().name())
                .param("host", robot.host())
                .param("sealed", sealed)
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
    public record Sealed(RobotPlatform platform, ByteBuffer bytes) {}
}
