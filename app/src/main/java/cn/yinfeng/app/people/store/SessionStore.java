package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.security.SecurityAdministration.SessionView;
import cn.yinfeng.app.platform.secret.Sealed;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.session, and who stands behind a session. */
@Repository
public class SessionStore {
    private static final String HOLDER = """
            SELECT account.id, account.login, account.name, account.one_time, account.password_set_at, role.code AS role, role.sight,
                   CASE WHEN role.business THEN coalesce(people.heir(post.unit_id), 0) ELSE 0 END AS scope,
                   coalesce(unit.id, 0) AS unit_id, coalesce(unit.name, '') AS unit_name,
                   ARRAY(SELECT permission FROM people.role_permission AS given
                          WHERE given.role = role.code ORDER BY permission) AS permissions
              FROM people.account
              JOIN LATERAL (SELECT role, unit_id FROM people.post
                             WHERE account_id = account.id AND valid_from <= :today
                               AND (valid_to IS NULL OR valid_to >= :today)
                             ORDER BY valid_from DESC, id DESC LIMIT 1) AS post ON true
              JOIN people.role ON role.code = post.role
              LEFT JOIN people.unit
                ON unit.id = coalesce(people.heir(post.unit_id), (SELECT id FROM people.unit WHERE parent_id IS NULL))
            """;
    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account with the post it holds on this day; empty where it is disabled or holds none. */
    public Optional<Holder> holder(UUID account, LocalDate today) {
        return jdbc.sql(HOLDER + " WHERE account.id = :account AND NOT account.disabled AND NOT account.unconfirmed")
                .param("account", account)
                .param("today", today)
                .query(SessionStore::holder)
                .optional();
    }

    /** The session's account, and when it was last seen; empty where it expired, was idle too long or was ended. */
    public Optional<Seen> find(byte[] key, Instant now, Instant idleSince, LocalDate today) {
        return jdbc.sql(HOLDER.replaceFirst(
                                "SELECT", "SELECT session.last_seen, session.provider, session.factor_elsewhere,")
                        + """
                  JOIN people.session ON session.account_id = account.id
                 WHERE session.key = :key AND session.expires_at > :now AND session.last_seen > :idleSince
                   AND NOT account.disabled AND NOT account.unconfirmed
                """)
                .param("key", key)
                .param("now", utc(now))
                .param("idleSince", utc(idleSince))
                .param("today", today)
                .query((row, number) -> new Seen(
                        holder(row, number),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                        row.getString("provider") != null,
                        row.getBoolean("factor_elsewhere")))
                .optional();
    }

    public void insert(byte[] key, Opening opening, Instant now, Instant expires) {
        jdbc.sql("""
                INSERT INTO people.session (key, account_id, opened_at, expires_at, last_seen, address, agent,
                                            provider, id_token, id_token_key, factor_elsewhere)
                VALUES (:key, :account, :now, :expires, :now, :address, :agent,
                        :provider, :idToken, :idTokenKey, :factorElsewhere)
                """)
                .param("provider", opening.by() == null ? null : opening.by().provider())
                .param(
                        "idToken",
                        opening.by() == null ? null : opening.by().idToken().box())
                .param(
                        "idTokenKey",
                        opening.by() == null ? null : opening.by().idToken().key())
                .param("factorElsewhere", opening.by() != null && opening.by().factor())
                .param("key", key)
                .param("account", opening.account())
                .param("now", utc(now))
                .param("expires", utc(expires))
                .param("address", opening.address())
                .param("agent", opening.agent())
                .update();
    }

    /** Sessions that stand, newest first: of one account, or all. */
    public List<SessionView> standing(@Nullable UUID account, byte[] current, Instant now, Instant idleSince) {
        return jdbc.sql("""
                SELECT session.id, account_id, login, name, opened_at, last_seen, address, agent, key = :current AS current
                  FROM people.session JOIN people.account ON account.id = account_id
                 WHERE (CAST(:account AS uuid) IS NULL OR account_id = :account)
                   AND expires_at > :now AND last_seen > :idleSince
                 ORDER BY last_seen DESC
                """)
                .param("account", account)
                .param("current", current)
                .param("now", utc(now))
                .param("idleSince", utc(idleSince))
                .query((row, number) -> new SessionView(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("login"),
                        row.getString("name"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getString("agent"),
                        row.getBoolean("current")))
                .list();
    }

    /** Whose session it was; empty where there is none, or not of the account named. */
    public Optional<UUID> deleteById(UUID id, @Nullable UUID of) {
        return jdbc.sql("""
                DELETE FROM people.session
                 WHERE id = :id AND (CAST(:of AS uuid) IS NULL OR account_id = :of)
                RETURNING account_id
                """).param("id", id).param("of", of).query(UUID.class).optional();
    }

    public void seen(byte[] key, Instant now) {
        jdbc.sql("UPDATE people.session SET last_seen = :now WHERE key = :key")
                .param("key", key)
                .param("now", utc(now))
                .update();
    }

    /** By whose word the session was opened. */
    public Optional<SignedOn> signedOn(byte[] key) {
        return jdbc.sql("""
                SELECT provider, id_token, id_token_key, factor_elsewhere FROM people.session
                 WHERE key = :key AND provider IS NOT NULL
                """)
                .param("key", key)
                .query((row, number) -> new SignedOn(
                        row.getString("provider"),
                        new Sealed(row.getString("id_token_key"), row.getBytes("id_token")),
                        row.getBoolean("factor_elsewhere")))
                .optional();
    }

    public boolean delete(byte[] key) {
        return jdbc.sql("DELETE FROM people.session WHERE key = :key")
                        .param("key", key)
                        .update()
                == 1;
    }

    public void deleteOf(UUID account) {
        jdbc.sql("DELETE FROM people.session WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    /** Those opened by the word of one of these providers; how many there were. */
    public int deleteOf(UUID account, Collection<String> providers) {
        return jdbc.sql("DELETE FROM people.session WHERE account_id = :account AND provider = ANY (:providers)")
                .param("account", account)
                .param("providers", providers.toArray(String[]::new))
                .update();
    }

    public void deleteOthersOf(UUID account, byte[] except) {
        jdbc.sql("DELETE FROM people.session WHERE account_id = :account AND key <> :except")
                .param("account", account)
                .param("except", except)
                .update();
    }

    public int deleteStale(Instant now, Instant idleSince) {
        return jdbc.sql("DELETE FROM people.session WHERE expires_at <= :now OR last_seen <= :idleSince")
                .param("now", utc(now))
                .param("idleSince", utc(idleSince))
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        Array permissions = row.getArray("permissions");
        return new Holder(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getBoolean("one_time"),
                row.getString("role"),
                row.getInt("scope"),
                row.getInt("sight"),
                new UnitRef(row.getInt("unit_id"), row.getString("unit_name")),
                List.of((String[]) permissions.getArray()),
                instant(row, "password_set_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /**
     * An account with the post it holds.
     *
     * @param scope the unit whose subtree it sees; 0, which is no unit, for the separated administrators
     * @param unit the unit to show
     */
    public record Holder(
            UUID account,
            String login,
            String name,
            boolean oneTime,
            String role,
            int scope,
            int sight,
            UnitRef unit,
            List<String> permissions,
            @Nullable Instant passwordSet) {}

    /** A session about to begin; by a provider's word where there is one. */
    public record Opening(
            UUID account,
            String address,
            String agent,
            @Nullable SignedOn by) {}

    /**
     * A provider's word.
     *
     * @param idToken to be shown to it when its session is to end too
     * @param factor whether it has asked for a second factor
     */
    public record SignedOn(String provider, Sealed idToken, boolean factor) {}

    /** A session that stands; signed on where no password opened it. */
    public record Seen(Holder holder, Instant lastSeen, boolean signedOn, boolean factorElsewhere) {}
}
