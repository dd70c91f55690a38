package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.model.LoginAttempts;
import java.time.Instant;
import java.time.OffsetDateTime;
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
