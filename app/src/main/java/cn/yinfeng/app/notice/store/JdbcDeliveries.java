package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.Deliveries.State;
import cn.yinfeng.app.platform.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries as the caller may see them: own ones, and those of the groups of a unit. */
@Repository
public class JdbcDeliveries {
    private static final String MINE = " WHERE delivery.account_id = (SELECT notice.me())";
    private static final String GROUPS = " WHERE delivery.robot_id IS NOT NULL AND delivery.unit_id = :unit";
    private static final String COLUMNS = """
            SELECT delivery.id, delivery.channel, delivery.kind, delivery.state, delivery.due_at, delivery.attempts,
                   delivery.reason, delivery.changed_at, robot.name AS group_name, delivery.robot_id
              FROM notice.delivery LEFT JOIN notice.robot ON robot.id = delivery.robot_id
            """;
    private static final String ORDER =
            " ORDER BY delivery.changed_at DESC, delivery.id DESC LIMIT :size OFFSET :offset";
    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kept> mine(Paging paging) {
        return jdbc.sql(COLUMNS + MINE + ORDER)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JdbcDeliveries::kept)
                .list();
    }

    public long totalOfMine() {
        return jdbc.sql("SELECT count(*) FROM notice.delivery" + MINE)
                .query(Long.class)
                .single();
    }

    public List<Kept> ofGroups(int unit, Paging paging) {
        return jdbc.sql(COLUMNS + GROUPS + ORDER)
                .param("unit", unit)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JdbcDeliveries::kept)
                .list();
    }

    public long totalOfGroups(int unit) {
        return jdbc.sql("SELECT count(*) FROM notice.delivery" + GROUPS)
                .param("unit", unit)
                .query(Long.class)
                .single();
    }

    public Optional<Kept> find(UUID delivery) {
        return jdbc.sql(COLUMNS + " WHERE delivery.id = :id")
                .param("id", delivery)
                .query(JdbcDeliveries::kept)
                .optional();
    }

    /** False where it neither failed nor was given up. */
    public boolean retry(UUID delivery, Instant now) {
        return jdbc.sql("""
                UPDATE notice.delivery SET state = 'WAITING', due_at = :now, attempts = 0, changed_at = :now
                 WHERE id = :id AND state IN ('FAILED', 'GIVEN_UP')
                """)
                        .param("id", delivery)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("group_name")).orElse(""),
                row.getObject("robot_id") != null,
                State.valueOf(row.getString("state")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** A delivery as it is kept. */
    public record Kept(
            UUID id,
            String channel,
            String kind,
            String group,
            boolean toGroup,
            State state,
            Instant dueAt,
            int attempts,
            @Nullable String reason,
            Instant at) {}
}
