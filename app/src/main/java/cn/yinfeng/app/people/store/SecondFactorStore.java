package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SealedRows.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.second_factor and people.recovery_code. */
@Repository
public class SecondFactorStore {
    private final JdbcClient jdbc;

    SecondFactorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a secret is bound to when it is closed. */
    public static String about(UUID account) {
        return "second-factor:" + account;
    }

    public boolean isOn(UUID account) {
        return secret(account, true).isPresent();
    }

    /** The secret in force, or the one that waits for its first code. */
    public Optional<Sealed> secret(UUID account, boolean confirmed) {
        return jdbc.sql("""
                SELECT secret, key_id FROM people.second_factor
                 WHERE account_id = :account AND (confirmed_at IS NOT NULL) = :confirmed
                """)
                .param("account", account)
                .param("confirmed", confirmed)
                .query((row, number) -> new Sealed(row.getString("key_id"), row.getBytes("secret")))
                .optional();
    }

    /** All secrets that are not under this key. */
    public List<Row> notUnder(String key) {
        return jdbc.sql("""
                SELECT account_id, secret, key_id FROM people.second_factor
                 WHERE key_id IS DISTINCT FROM :key FOR UPDATE
                """)
                .param("key", key)
                .query((row, number) -> {
                    UUID account = row.getObject("account_id", UUID.class);
                    return new Row(
                            account, about(account), new Sealed(row.getString("key_id"), row.getBytes("secret")));
                })
                .list();
    }

    public void reseal(UUID account, Sealed sealed) {
        jdbc.sql("UPDATE people.second_factor SET secret = :secret, key_id = :key WHERE account_id = :account")
                .param("account", account)
                .param("secret", sealed.box())
                .param("key", sealed.key())
                .update();
    }

    /** False where a secret is in force already. */
    public boolean begin(UUID account, Sealed sealed) {
        return jdbc.sql("""
                INSERT INTO people.second_factor (account_id, secret, key_id) VALUES (:account, :secret, :key)
                ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, key_id = excluded.key_id
                 WHERE second_factor.confirmed_at IS NULL
                """)
                        .param("account", account)
                        .param("secret", sealed.box())
                        .param("key", sealed.key())
                        .update()
                == 1;
    }

    public void confirm(UUID account, Instant at) {
        jdbc.sql("UPDATE people.second_factor SET confirmed_at = :at WHERE account_id = :account")
                .param("account", account)
                .param("at", utc(at))
                .update();
    }

    /** False where this step or a later one was used: a code that somebody looked at is worth nothing. */
    public boolean use(UUID account, long step) {
        return jdbc.sql("""
                UPDATE people.second_factor SET last_step = :step WHERE account_id = :account AND last_step < :step
                """).param("account", account).param("step", step).update() == 1;
    }

    public void addRecovery(UUID account, Collection<byte[]> hashes) {
        for (byte[] hash : hashes) {
            jdbc.sql("INSERT INTO people.recovery_code (account_id, hash) VALUES (:account, :hash)")
                    .param("account", account)
                    .param("hash", hash)
                    .update();
        }
    }

    /** False where there is no such code, or it was used. */
    public boolean useRecovery(UUID account, byte[] hash, Instant at) {
        return jdbc.sql("""
                UPDATE people.recovery_code SET used_at = :at
                 WHERE account_id = :account AND hash = :hash AND used_at IS NULL
                """)
                        .param("account", account)
                        .param("hash", hash)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    public boolean remove(UUID account) {
        jdbc.sql("DELETE FROM people.recovery_code WHERE account_id = :account")
                .param("account", account)
                .update();
        return jdbc.sql("DELETE FROM people.second_factor WHERE account_id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }
}
