package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.access.Invitations.Invitation;
import cn.yinfeng.app.platform.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.invitation. */
@Repository
public class InvitationStore {
    private static final String KEPT = """
            SELECT invitation.*, coalesce(unit.name, '') AS unit, account.login
              FROM people.invitation
              LEFT JOIN people.unit ON unit.id = unit_id
              LEFT JOIN people.account ON account.id = account_id
            """;
    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, byte[] hash, Invitation invitation, Caller by, Term term) {
        jdbc.sql("""
                INSERT INTO people.invitation
                    (id, hash, name, role, unit_id, contact, invited_by, invited_by_name, invited_at, expires_at)
                VALUES (:id, :hash, :name, :role, :unit, :contact, :by, :byName, :at, :expires)
                """)
                .param("id", id)
                .param("hash", hash)
                .param("name", invitation.name())
                .param("role", invitation.role())
                .param("unit", invitation.unitId())
                .param("contact", invitation.contact())
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", utc(term.from()))
                .param("expires", utc(term.until()))
                .update();
    }

    public List<Kept> all() {
        return jdbc.sql(KEPT + " ORDER BY invited_at DESC, invitation.id DESC")
                .query(InvitationStore::kept)
                .list();
    }

    /** The invitation of this hash, if it may still be used. */
    public Optional<Kept> open(byte[] hash, Instant now) {
        return jdbc.sql(KEPT
                        + " WHERE hash = :hash AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > :now")
                .param("hash", hash)
                .param("now", utc(now))
                .query(InvitationStore::kept)
                .optional();
    }

    /** False where somebody else was quicker, or it was revoked meanwhile. */
    public boolean accept(UUID id, UUID account, Instant at) {
        return jdbc.sql("""
                UPDATE people.invitation SET accepted_at = :at, account_id = :account
                 WHERE id = :id AND accepted_at IS NULL AND revoked_at IS NULL
                """)
                        .param("id", id)
                        .param("account", account)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    public boolean revoke(UUID id, String by, Instant at) {
        return jdbc.sql("""
                UPDATE people.invitation SET revoked_at = :at, revoked_by_name = :by
                 WHERE id = :id AND accepted_at IS NULL AND revoked_at IS NULL
                """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new Invitation(
                        row.getString("name"),
                        row.getString("role"),
                        row.getObject("unit_id", Integer.class),
                        row.getString("contact")),
                row.getString("unit"),
                row.getObject("invited_by", UUID.class),
                row.getString("invited_by_name"),
                new Term(
                        row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()),
                row.getString("login"),
                row.getObject("revoked_at") != null);
    }

    /** From when until when. */
    public record Term(Instant from, Instant until) {}

    /**
     * An invitation as it is kept.
     *
     * @param login of the account that was made
     */
    public record Kept(
            UUID id,
            Invitation invitation,
            String unit,
            UUID by,
            String byName,
            Term term,
            @Nullable String login,
            boolean revoked) {}
}
