package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.store.SessionStore.SignedOn;
import cn.yinfeng.app.platform.secret.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.sign_on: people on their way to a provider and back. */
@Repository
public class SignOnStore {
    private final JdbcClient jdbc;

    SignOnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(byte[] key, Walk walk, Instant expires) {
        SignedOn by = walk.by();
        jdbc.sql("""
                INSERT INTO people.sign_on (key, step, provider, back, state, nonce, verifier, redirect, account_id,
                                            id_token, id_token_key, expires_at)
                VALUES (:key, :step, :provider, :back, :state, :nonce, :verifier, :redirect, :account,
                        :idToken, :idTokenKey, :expires)
                """)
                .param("key", key)
                .param("step", walk.step().name())
                .param("provider", walk.provider())
                .param("back", walk.back())
                .param("state", walk.state())
                .param("nonce", walk.nonce())
                .param("verifier", walk.verifier())
                .param("redirect", walk.redirect())
                .param("account", walk.account())
                .param("idToken", by == null ? null : by.idToken().box())
                .param("idTokenKey", by == null ? null : by.idToken().key())
                .param("expires", utc(expires))
                .update();
    }

    /** Takes a walk away, so that nobody comes twice; empty where there is none, or its time is over. */
    public Optional<Walk> take(byte[] key, Instant now) {
        return jdbc.sql("DELETE FROM people.sign_on WHERE key = :key AND expires_at > :now RETURNING *")
                .param("key", key)
                .param("now", utc(now))
                .query(SignOnStore::walk)
                .optional();
    }

    /** The walk that waits for a one-time code. */
    public Optional<Walk> waiting(byte[] key, Instant now) {
        return jdbc.sql("SELECT * FROM people.sign_on WHERE key = :key AND step = 'CODE' AND expires_at > :now")
                .param("key", key)
                .param("now", utc(now))
                .query(SignOnStore::walk)
                .optional();
    }

    public int sweep(Instant now) {
        return jdbc.sql("DELETE FROM people.sign_on WHERE expires_at <= :now")
                .param("now", utc(now))
                .update();
    }

    /** Whoever came back already and still has to tell a code comes no further. */
    public void forget(UUID account, Collection<String> providers) {
        jdbc.sql(
                        "DELETE FROM people.sign_on WHERE step = 'CODE' AND account_id = :account AND provider = ANY (:providers)")
                .param("account", account)
                .param("providers", providers.toArray(String[]::new))
                .update();
    }

    /** False where this logout token was shown before. */
    public boolean firstShown(byte[] hash, Instant until) {
        return jdbc.sql("INSERT INTO people.logout_token (hash, until) VALUES (:hash, :until) ON CONFLICT DO NOTHING")
                        .param("hash", hash)
                        .param("until", utc(until))
                        .update()
                == 1;
    }

    public int sweepShown(Instant now) {
        return jdbc.sql("DELETE FROM people.logout_token WHERE until <= :now")
                .param("now", utc(now))
                .update();
    }

    private static Walk walk(ResultSet row, int number) throws SQLException {
        byte[] idToken = row.getBytes("id_token");
        String provider = row.getString("provider");
        return new Walk(
                Step.valueOf(row.getString("step")),
                provider,
                row.getString("back"),
                row.getString("state"),
                row.getString("nonce"),
                row.getString("verifier"),
                row.getString("redirect"),
                row.getObject("account_id", UUID.class),
                idToken == null
                        ? null
                        : new SignedOn(provider, new Sealed(row.getString("id_token_key"), idToken), false));
    }

    /** To log in, to bind the own account, or back already and asked for a one-time code. */
    public enum Step {
        LOGIN,
        BIND,
        CODE
    }

    /**
     * Somebody on the way.
     *
     * @param account who binds, or who still has to tell a code
     * @param by the provider's word, once it was heard
     */
    public record Walk(
            Step step,
            String provider,
            String back,
            String state,
            String nonce,
            String verifier,
            String redirect,
            @Nullable UUID account,
            @Nullable SignedOn by) {}
}
