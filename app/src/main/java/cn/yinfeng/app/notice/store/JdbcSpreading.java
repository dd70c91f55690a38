package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.model.NoticeKind.Email;
import cn.yinfeng.app.notice.model.Parcel.Channel;
import cn.yinfeng.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Works out deliveries from what was told, as the job role and within its transaction. */
@Repository
public class JdbcSpreading {
    private final JdbcClient jdbc;

    JdbcSpreading(@Qualifier("job") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some of what was told and not yet spread; nobody else takes the same until the transaction ends. */
    public List<Told> next(int most) {
        return jdbc.sql("""
                SELECT id, kind, words, link, unit_id, sight, subject_id, key
                  FROM notice.telling
                 WHERE spread_at IS NULL
                 ORDER BY id
                 LIMIT :most
                   FOR UPDATE SKIP LOCKED
                """).param("most", most).query(JdbcSpreading::told).list();
    }

    public Optional<Told> find(UUID telling) {
        return jdbc.sql(
                        "SELECT id, kind, words, link, unit_id, sight, subject_id, key FROM notice.telling WHERE id = :id")
                .param("id", telling)
                .query(JdbcSpreading::told)
                .optional();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Json.words(row.getString("words")),
                row.getString("link"),
                row.getInt("unit_id"),
                row.getInt("sight"),
                row.getObject("subject_id", UUID.class),
                row.getString("key"));
    }

    public void spread(UUID telling, Instant at) {
        jdbc.sql("UPDATE notice.telling SET spread_at = :at WHERE id = :id")
                .param("id", telling)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who found it in the inbox and has a confirmed address, with what they chose. */
    public List<Reader> readers(Told told) {
        return jdbc.sql("""
                SELECT notice.id, notice.account_id, subscription.email, preference.digest_hour, preference.quiet_from,
                       preference.quiet_to
                  FROM notice.notice
                  JOIN notice.address ON address.account_id = notice.account_id AND address.confirmed IS NOT NULL
                  LEFT JOIN notice.subscription
                    ON subscription.account_id = notice.account_id AND subscription.kind = notice.kind
                  LEFT JOIN notice.preference ON preference.account_id = notice.account_id
                 WHERE notice.telling_id = :telling
                """)
                .param("telling", told.id())
                .query(JdbcSpreading::reader)
                .list();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        return new Reader(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                email == null ? null : Email.valueOf(email),
                row.getObject("digest_hour", Integer.class),
                row.getObject("quiet_from", Integer.class),
                row.getObject("quiet_to", Integer.class));
    }

    /** The groups that get this kind: of the unit itself, and of those above it that asked for what is below. */
    public List<Group> groups(Told told, Set<Integer> above) {
        return jdbc.sql("""
                SELECT id, unit_id
                  FROM notice.robot
                 WHERE enabled AND removed_at IS NULL AND :kind = ANY (kinds)
                   AND (unit_id = :unit OR below AND unit_id = ANY (:above))
                """)
                .param("kind", told.kind())
                .param("unit", told.unit())
                .param("above", above.toArray(Integer[]::new))
                .query((row, number) -> new Group(row.getObject("id", UUID.class), row.getInt("unit_id")))
                .list();
    }

    /** To a person; nothing where the key was delivered to the person before. */
    public void toPerson(Told told, Reader reader, Channel channel, Instant due, Instant now) {
        insert(told, channel, due, now, Map.of("notice", reader.notice(), "account", reader.account()), told.unit());
    }

    /** Into a group; nothing where the key was delivered to the group before. */
    public void toGroup(Told told, Group group, Instant now) {
        insert(told, Channel.ROBOT, now, now, Map.of("robot", group.robot()), group.unit());
    }

    private void insert(Told told, Channel channel, Instant due, Instant now, Map<String, UUID> to, int unit) {
        jdbc.sql("""
                INSERT INTO notice.delivery
                       (id, channel, telling_id, notice_id, account_id, robot_id, unit_id, sight, subject_id, kind, key,
                        state, due_at, changed_at)
                VALUES (:id, :channel, :telling, :notice, :account, :robot, :unit, :sight, :subject, :kind, :key,
                        'WAITING', :due, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("id", Ids.next())
                .param("channel", channel.name())
                .param("telling", told.id())
                .param("notice", to.get("notice"))
                .param("account", to.get("account"))
                .param("robot", to.get("robot"))
                .param("unit", unit)
                .param("sight", told.sight())
                .param("subject", told.subject())
                .param("kind", told.kind())
                .param("key", told.key())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Something told. */
    public record Told(
            UUID id,
            String kind,
            Map<String, String> words,
            String link,
            int unit,
            int sight,
            @Nullable UUID subject,
            String key) {
        public Told {
            words = Map.copyOf(words);
        }
    }

    /**
     * A person who may get it by e-mail.
     *
     * @param email what the person chose for this kind; null for the kind's own
     */
    public record Reader(
            UUID notice,
            UUID account,
            @Nullable Email email,
            @Nullable Integer digestHour,
            @Nullable Integer quietFrom,
            @Nullable Integer quietTo) {}

    /** A chat group. */
    public record Group(UUID robot, int unit) {}
}
