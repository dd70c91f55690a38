package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.sign_on_binding and people.binding_permit. */
@Repository
public class AccountBindingStore {
    private final JdbcClient jdbc;

    AccountBindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UUID> accountOf(String issuer, String subject) {
        return jdbc.sql("SELECT account_id FROM people.sign_on_binding WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** The account of this login, if it may be bound now; the permit is held until the transaction ends. */
    public Optional<UUID> permitted(String login, Instant now) {
        return jdbc.sql("""
                SELECT account.id
                  FROM people.account JOIN people.binding_permit ON binding_permit.account_id = account.id
                 WHERE login = :login AND until > :now AND NOT disabled AND NOT unconfirmed
                   FOR UPDATE OF binding_permit
                """)
                .param("login", login)
                .param("now", utc(now))
                .query(UUID.class)
                .optional();
    }

    /** False where the person of the provider, or the account at this provider, is bound already. */
    public boolean bind(Binding binding, String how, Instant at) {
        return jdbc.sql("""
                INSERT INTO people.sign_on_binding (id, account_id, issuer, subject, how, bound_at)
                VALUES (:id, :account, :issuer, :subject, :how, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", binding.id())
                        .param("account", binding.account())
                        .param("issuer", binding.issuer())
                        .param("subject", binding.subject())
                        .param("how", how)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    public void used(String issuer, String subject, Instant at) {
        jdbc.sql("UPDATE people.sign_on_binding SET last_used = :at WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("at", utc(at))
                .update();
    }

    /** All bindings, or those of one account. */
    public List<Bound> bindings(@Nullable UUID account) {
        return jdbc.sql("""
                SELECT id, account_id, issuer, bound_at, last_used FROM people.sign_on_binding
                 WHERE CAST(:account AS uuid) IS NULL OR account_id = :account
                 ORDER BY bound_at
                """)
                .param("account", account)
                .query((row, number) -> new Bound(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("issuer"),
                        row.getObject("bound_at", OffsetDateTime.class).toInstant(),
                        SessionStore.instant(row, "last_used")))
                .list();
    }

    public boolean unbind(UUID binding, UUID account) {
        return jdbc.sql("DELETE FROM people.sign_on_binding WHERE id = :id AND account_id = :account")
                        .param("id", binding)
                        .param("account", account)
                        .update()
                == 1;
    }

    public int unbindAll(UUID account) {
        return jdbc.sql("DELETE FROM people.sign_on_binding WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    public List<Permit> permits(Instant now) {
        return jdbc.sql("SELECT account_id, until FROM people.binding_permit WHERE until > :now")
                .param("now", utc(now))
                .query((row, number) -> new Permit(
                        row.getObject("account_id", UUID.class),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void permit(Permit permit, String by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.binding_permit (account_id, allowed_by_name, allowed_at, until)
                VALUES (:account, :by, :at, :until)
                ON CONFLICT (account_id) DO UPDATE
                   SET allowed_by_name = excluded.allowed_by_name, allowed_at = excluded.allowed_at,
                       until = excluded.until
                """)
                .param("account", permit.account())
                .param("by", by)
                .param("at", utc(at))
                .param("until", utc(permit.until()))
                .update();
    }

    public boolean forbid(UUID account) {
        return jdbc.sql("DELETE FROM people.binding_permit WHERE account_id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    /** An account and whom of a provider's people it is. */
    public record Binding(UUID id, UUID account, String issuer, String subject) {}

    /** A binding as it stands. */
    public record Bound(
            UUID id,
            UUID account,
            String issuer,
            Instant boundAt,
            @Nullable Instant lastUsed) {}

    /** Until when an account may be bound. */
    public record Permit(UUID account, Instant until) {}
}
