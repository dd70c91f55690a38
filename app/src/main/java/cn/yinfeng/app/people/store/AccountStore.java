package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.people.UnitRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.account and people.post. */
@Repository
public class AccountStore {
    private static final String VIEW = """
            SELECT account.id, account.login, account.name, post.role, account.disabled, account.one_time,
                   account.unconfirmed,
                   coalesce(unit.id, 0) AS unit_id, coalesce(unit.name, '') AS unit_name
              FROM people.account
              JOIN LATERAL (SELECT role, unit_id FROM people.post WHERE post.account_id = account.id
                             ORDER BY valid_from DESC, id DESC LIMIT 1) AS post ON true
              LEFT JOIN people.unit
                ON unit.id = coalesce(post.unit_id, (SELECT id FROM people.unit WHERE parent_id IS NULL))
            """;
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AccountView> all() {
        return jdbc.sql(VIEW + " ORDER BY account.login")
                .query(AccountStore::view)
                .list();
    }

    public Optional<AccountView> find(UUID id) {
        return jdbc.sql(VIEW + " WHERE account.id = :id")
                .param("id", id)
                .query(AccountStore::view)
                .optional();
    }

    public Optional<Credentials> credentials(String login) {
        return jdbc.sql(
                        "SELECT id, login, password_hash, disabled OR unconfirmed AS disabled FROM people.account WHERE login = :login")
                .param("login", login)
                .query((row, number) -> new Credentials(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getString("password_hash"),
                        row.getBoolean("disabled")))
                .optional();
    }

    public boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM people.account)")
                .query(Boolean.class)
                .single();
    }

    /** False where the login is taken. */
    public boolean insert(NewAccountRow account, Instant at) {
        return jdbc.sql("""
                INSERT INTO people.account
                    (id, login, name, password_hash, one_time, created_at, password_set_at, created_by, unconfirmed)
                VALUES (:id, :login, :name, :hash, true, :at, :at, :by, :unconfirmed)
                ON CONFLICT (login) DO NOTHING
                """)
                        .param("id", account.id())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("hash", account.hash())
                        .param("by", account.by())
                        .param("unconfirmed", account.unconfirmed())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void appoint(UUID post, UUID account, String role, @Nullable Integer unit, LocalDate from) {
        jdbc.sql("""
                INSERT INTO people.post (id, account_id, role, unit_id, valid_from)
                VALUES (:id, :account, :role, :unit, :from)
                """)
                .param("id", post)
                .param("account", account)
                .param("role", role)
                .param("unit", unit)
                .param("from", from)
                .update();
    }

    /** The password of before goes into the history, so that it does not come back too soon. */
    public void setPassword(UUID id, String hash, boolean oneTime, Instant at) {
        jdbc.sql("""
                INSERT INTO people.password_history (account_id, set_at, password_hash)
                SELECT id, coalesce(password_set_at, created_at), password_hash FROM people.account
                 WHERE id = :id AND NOT one_time
                """).param("id", id).update();
        jdbc.sql("""
                UPDATE people.account SET password_hash = :hash, one_time = :oneTime, password_set_at = :at WHERE id = :id
                """)
                .param("id", id)
                .param("hash", hash)
                .param("oneTime", oneTime)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The hashes of the last passwords but the present one, newest first. */
    public List<String> history(UUID id, int most) {
        return jdbc.sql("""
                SELECT password_hash FROM people.password_history WHERE account_id = :id ORDER BY set_at DESC LIMIT :most
                """)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** False where the account does not wait, or waits for somebody else than this person. */
    public boolean confirm(UUID id, UUID by) {
        return jdbc.sql("""
                UPDATE people.account SET unconfirmed = false
                 WHERE id = :id AND unconfirmed AND created_by IS DISTINCT FROM :by
                """).param("id", id).param("by", by).update() == 1;
    }

    public void setDisabled(UUID id, boolean disabled) {
        jdbc.sql("UPDATE people.account SET disabled = :disabled WHERE id = :id")
                .param("id", id)
                .param("disabled", disabled)
                .update();
    }

    /** Whether the role carries business data; empty for a role that does not exist. */
    public Optional<Boolean> isBusiness(String role) {
        return jdbc.sql("SELECT business FROM people.role WHERE code = :role")
                .param("role", role)
                .query(Boolean.class)
                .optional();
    }

    /** How many others could still set up accounts; they stay so until this transaction ends. */
    public int otherAdministrators(UUID except) {
        return jdbc.sql("""
                SELECT account.id
                  FROM people.account JOIN people.post ON post.account_id = account.id
                 WHERE post.role = 'administrator' AND NOT account.disabled AND account.id <> :except
                   FOR UPDATE OF account
                """).param("except", except).query(UUID.class).list().size();
    }

    private static AccountView view(ResultSet row, int number) throws SQLException {
        return new AccountView(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("role"),
                new UnitRef(row.getInt("unit_id"), row.getString("unit_name")),
                row.getBoolean("disabled"),
                row.getBoolean("one_time"),
                row.getBoolean("unconfirmed"));
    }

    /**
     * An account to be made.
     *
     * @param by who makes it; null for the installation itself
     * @param unconfirmed whether it waits for a second administrator
     */
    public record NewAccountRow(
            UUID id,
            String login,
            String name,
            String hash,
            @Nullable UUID by,
            boolean unconfirmed) {}

    /** What a login is checked against. */
    public record Credentials(UUID account, String login, String hash, boolean disabled) {}
}
