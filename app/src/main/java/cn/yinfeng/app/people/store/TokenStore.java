package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.access.Tokens.TokenView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.api_token. */
@Repository
public class TokenStore {
    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(NewTokenRow token, byte[] hash, Instant at, Instant expires) {
        jdbc.sql("""
                INSERT INTO people.api_token
                    (id, account_id, name, scopes, hash, ending, factor_elsewhere, created_at, expires_at)
                VALUES (:id, :account, :name, :scopes, :hash, :ending, :factor, :at, :expires)
                """)
                .param("id", token.id())
                .param("account", token.account())
                .param("name", token.name())
                .param("scopes", token.scopes().stream().sorted().toArray(String[]::new))
                .param("hash", hash)
                .param("ending", token.ending())
                .param("factor", token.factorElsewhere())
                .param("at", utc(at))
                .param("expires", utc(expires))
                .update();
    }

    /** All tokens, or those of one account, newest first. */
    public List<TokenView> tokens(@Nullable UUID account) {
        return jdbc.sql("""
                SELECT api_token.*, login, account.name AS holder
                  FROM people.api_token JOIN people.account ON account.id = account_id
                 WHERE CAST(:account AS uuid) IS NULL OR account_id = :account
                 ORDER BY api_token.created_at DESC, api_token.id DESC
                """).param("account", account).query(TokenStore::view).list();
    }

    /** The token of this hash, if it still opens anything. */
    public Optional<Standing> standing(byte[] hash, Instant now) {
        return jdbc.sql("""
                SELECT id, account_id, name, scopes, factor_elsewhere, last_used, last_address FROM people.api_token
                 WHERE hash = :hash AND revoked_at IS NULL AND expires_at > :now
                """)
                .param("hash", hash)
                .param("now", utc(now))
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        Set.of((String[]) row.getArray("scopes").getArray()),
                        row.getBoolean("factor_elsewhere"),
                        SessionStore.instant(row, "last_used"),
                        row.getString("last_address")))
                .optional();
    }

    public void used(UUID id, String address, Instant at) {
        jdbc.sql("UPDATE people.api_token SET last_used = :at, last_address = :address WHERE id = :id")
                .param("id", id)
                .param("address", address)
                .param("at", utc(at))
                .update();
    }

    /** Whose token it was; empty where there is none that stands, or not of the account named. */
    public Optional<UUID> revoke(UUID id, @Nullable UUID of, String by, Instant at) {
        return jdbc.sql("""
                UPDATE people.api_token SET revoked_at = :at, revoked_by_name = :by
                 WHERE id = :id AND revoked_at IS NULL AND (CAST(:of AS uuid) IS NULL OR account_id = :of)
                RETURNING account_id
                """)
                .param("id", id)
                .param("of", of)
                .param("by", by)
                .param("at", utc(at))
                .query(UUID.class)
                .optional();
    }

    /** How many of an account's tokens ended by this. */
    public int revokeAll(UUID account, String by, Instant at) {
        return jdbc.sql("""
                UPDATE people.api_token SET revoked_at = :at, revoked_by_name = :by
                 WHERE account_id = :account AND revoked_at IS NULL AND expires_at > :at
                """)
                .param("account", account)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    private static TokenView view(ResultSet row, int number) throws SQLException {
        return new TokenView(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("login"),
                row.getString("holder"),
                row.getString("name"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getString("ending"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                SessionStore.instant(row, "last_used"),
                row.getString("last_address"),
                SessionStore.instant(row, "revoked_at"),
                row.getString("revoked_by_name"));
    }

    /** A token to be kept. */
    public record NewTokenRow(
            UUID id, UUID account, String name, Set<String> scopes, String ending, boolean factorElsewhere) {}

    /** A token that opens something. */
    public record Standing(
            UUID id,
            UUID account,
            String name,
            Set<String> scopes,
            boolean factorElsewhere,
            @Nullable Instant lastUsed,
            @Nullable String lastAddress) {}
}
