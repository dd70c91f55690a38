package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.model.LoginAttempts;
import cn.yinfeng.app.people.security.SecurityAdministration.Lockout;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.login_attempt. */
@Repository
public class LoginAttemptStore {
    private final JdbcClient jdbc;

    LoginAttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The attempts under this key, held until the transaction ends. */
    public LoginAttempts hold(byte[] key, Instant now) {
        LoginAttempts none = LoginAttempts.none(now);
        jdbc.sql("""
                INSERT INTO people.login_attempt (key, failures, free_at, last_at) VALUES (:key, 0, :now, :now)
                ON CONFLICT (key) DO NOTHING
                """).param("key", key).param("now", utc(now)).update();
        return jdbc.sql("SELECT failures, free_at, last_at FROM people.login_attempt WHERE key = :key FOR UPDATE")
                .param("key", key)
                .query((row, number) -> new LoginAttempts(
                        row.getInt("failures"),
                        row.getObject("free_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(none);
    }

    public void save(byte[] key, LoginAttempts attempts) {
        jdbc.sql("""
                UPDATE people.login_attempt SET failures = :failures, free_at = :freeAt, last_at = :lastAt
                 WHERE key = :key
                """)
                .param("key", key)
                .param("failures", attempts.failures())
                .param("freeAt", utc(attempts.freeAt()))
                .param("lastAt", utc(attempts.lastAt()))
                .update();
    }

    /** Accounts whose login has to wait; keys are hashes of logins, so only of logins that exist. */
    public List<Lockout> lockouts(Instant now) {
        return jdbc.sql("""
                SELECT account.id, login, name, max(failures) AS failures, max(free_at) AS free_at
                  FROM people.login_attempt
                  JOIN people.account ON key IN (sha256(convert_to(login, 'UTF8')),
                                                 sha256(convert_to('code:' || account.id, 'UTF8')))
                 WHERE free_at > :now
                 GROUP BY account.id, login, name
                 ORDER BY max(free_at) DESC
                """)
                .param("now", utc(now))
                .query((row, number) -> new Lockout(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getString("name"),
                        row.getInt("failures"),
                        row.getObject("free_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void forget(byte[] key) {
        jdbc.sql("DELETE FROM people.login_attempt WHERE key = :key")
                .param("key", key)
                .update();
    }

    public int forgetBefore(Instant then) {
        return jdbc.sql("DELETE FROM people.login_attempt WHERE last_at < :then")
                .param("then", utc(then))
                .update();
    }
}
