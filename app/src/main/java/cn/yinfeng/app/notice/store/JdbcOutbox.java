package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.model.Outcome;
import cn.yinfeng.app.notice.model.Parcel;
import cn.yinfeng.app.notice.model.Parcel.Channel;
import cn.yinfeng.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The deliveries on their way, as the job role and within its transaction. Each is claimed by one worker before it is
 * sent and recorded afterwards; several workers pass each other's rows over.
 */
@Repository
public class JdbcOutbox {
    private final JdbcClient jdbc;

    JdbcOutbox(@Qualifier("job") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next mail that is due; it is being sent from now on. */
    public Optional<Parcel> claimMail(Instant now) {
        return jdbc.sql("""
                SELECT id, channel, telling_id, notice_id, account_id, robot_id, batch, attempts
                  FROM notice.delivery
                 WHERE channel IN ('EMAIL', 'DIGEST') AND state IN ('WAITING', 'FAILED') AND due_at <= :now
                 ORDER BY due_at, id
                 LIMIT 1
                   FOR UPDATE SKIP LOCKED
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcOutbox::row)
                .optional()
                .map(first -> begin(first.channel() == Channel.DIGEST ? together(first, now) : List.of(first), now));
    }

    /** All of one person's digest that is due; what was tried together before stays together. */
    private List<Row> together(Row first, Instant now) {
        return jdbc.sql("""
                SELECT id, channel, telling_id, notice_id, account_id, robot_id, batch, attempts
                  FROM notice.delivery
                 WHERE channel = 'DIGEST' AND account_id = :account AND state IN ('WAITING', 'FAILED') AND due_at <= :now
                   AND batch IS NOT DISTINCT FROM CAST(:batch AS uuid)
                 ORDER BY id
                   FOR UPDATE SKIP LOCKED
                """)
                .param("account", first.account())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("batch", first.batch())
                .query(JdbcOutbox::row)
                .list();
    }

    /** The next message into a chat group that has not had its fill within the last minute. */
    public Optional<Parcel> claimRobot(Instant now, int perMinute) {
        for (UUID robot : waiting(now)) {
            if (hold(robot) && sentSince(robot, now.minusSeconds(60)) < perMinute) {
                return jdbc.sql("""
                        SELECT id, channel, telling_id, notice_id, account_id, robot_id, batch, attempts
                          FROM notice.delivery
                         WHERE robot_id = :robot AND state IN ('WAITING', 'FAILED') AND due_at <= :now
                         ORDER BY due_at, id
                         LIMIT 1
                           FOR UPDATE SKIP LOCKED
                        """)
                        .param("robot", robot)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(JdbcOutbox::row)
                        .optional()
                        .map(row -> begin(List.of(row), now));
            }
        }
        return Optional.empty();
    }

    private List<UUID> waiting(Instant now) {
        return jdbc.sql("""
                SELECT DISTINCT robot_id FROM notice.delivery
                 WHERE channel = 'ROBOT' AND state IN ('WAITING', 'FAILED') AND due_at <= :now
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One worker at a time counts a group's minute. */
    private boolean hold(UUID robot) {
        return jdbc.sql("SELECT id FROM notice.robot WHERE id = :id FOR UPDATE SKIP LOCKED")
                .param("id", robot)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .isPresent();
    }

    private int sentSince(UUID robot, Instant since) {
        return jdbc.sql("""
                SELECT count(*) FROM notice.delivery
                 WHERE robot_id = :robot AND attempts > 0 AND changed_at > :since
                """)
                .param("robot", robot)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Parcel begin(List<Row> rows, Instant now) {
        Row first = rows.getFirst();
        UUID before = first.batch();
        UUID batch = before == null ? Ids.next() : before;
        List<UUID> ids = rows.stream().map(Row::id).toList();
        jdbc.sql("""
                UPDATE notice.delivery
                   SET state = 'SENDING', attempts = attempts + 1, batch = :batch, changed_at = :now
                 WHERE id = ANY (:ids)
                """)
                .param("batch", batch)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        List<UUID> notices = rows.stream()
                .map(Row::notice)
                .filter(java.util.Objects::nonNull)
                .toList();
        return new Parcel(
                batch,
                first.channel(),
                ids,
                notices,
                first.account(),
                first.robot(),
                first.telling(),
                first.attempts() + 1);
    }

    /** What became of it; due again where it is to be tried again. */
    public void record(Parcel parcel, Outcome outcome, @Nullable Instant dueAgain, Instant now) {
        String state = switch (outcome) {
            case Outcome.Sent() -> "SENT";
            case Outcome.Failed(var reason) -> dueAgain == null ? "GIVEN_UP" : "FAILED";
            case Outcome.GivenUp(var reason) -> "GIVEN_UP";
        };
        String reason = switch (outcome) {
            case Outcome.Sent() -> null;
            case Outcome.Failed(var why) -> why;
            case Outcome.GivenUp(var why) -> why;
        };
        jdbc.sql("""
                UPDATE notice.delivery
                   SET state = :state, reason = :reason, due_at = coalesce(CAST(:due AS timestamptz), due_at), changed_at = :now
                 WHERE batch = :batch AND state = 'SENDING' AND id = ANY (:ids)
                """)
                .param("state", state)
                .param("reason", reason)
                .param("due", dueAgain == null ? null : dueAgain.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("batch", parcel.batch())
                .param("ids", parcel.deliveries().toArray(UUID[]::new))
                .update();
    }

    /** What was begun before this moment and never recorded: its worker died, and nobody knows whether it arrived. */
    public int abandon(Instant begunBefore, Instant now) {
        return jdbc.sql("""
                UPDATE notice.delivery
                   SET state = 'GIVEN_UP', reason = :reason, changed_at = :now
                 WHERE state = 'SENDING' AND changed_at < :before
                """)
                .param("reason", Outcome.UNCERTAIN)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", begunBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets what was told before this moment, with its deliveries. */
    public int forget(Instant before) {
        jdbc.sql("DELETE FROM notice.telling WHERE told_at < :before AND spread_at IS NOT NULL")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("DELETE FROM notice.notice WHERE told_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getObject("telling_id", UUID.class),
                row.getObject("notice_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("robot_id", UUID.class),
                row.getObject("batch", UUID.class),
                row.getInt("attempts"));
    }

    private record Row(
            UUID id,
            Channel channel,
            UUID telling,
            @Nullable UUID notice,
            @Nullable UUID account,
            @Nullable UUID robot,
            @Nullable UUID batch,
            int attempts) {}
}
