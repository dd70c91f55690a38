package cn.yinfeng.app.people.access;

import cn.yinfeng.app.platform.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 访问令牌: what a program shows instead of a person's password. It may do what its scopes name and its person's role
 * may do today, never what belongs to the separated administrators, and nothing about logins.
 */
public interface Tokens {
    /** What a token begins with, so that people and scanners of secrets know one by sight. */
    String PREFIX = "yf_";

    /** The own tokens, newest first; ended ones stay listed. */
    List<TokenView> mine();

    /** What the own tokens may be given, and how long they may live. */
    TokenRules rules();

    /** A new token, told here and nowhere else. */
    Issued issue(NewToken wish);

    /** Ends one of the own tokens. */
    void revokeMine(UUID token);

    /** Everybody's tokens, for the security administrator, who never sees what they are. */
    List<TokenView> all();

    /** Ends anybody's token. */
    void revoke(UUID token);

    /**
     * Who acts with this token. PEOPLE-069 where it is none, has run out or was revoked; PEOPLE-070 where it asks more
     * often than the policy allows; PEOPLE-057 where the person first has to set up one-time codes.
     */
    Caller use(String token, String address);

    /** What is wanted: a name to know it by, permissions, and the last day. */
    record NewToken(String name, Set<String> scopes, LocalDate until) {
        public NewToken {
            scopes = Set.copyOf(scopes);
        }
    }

    /** The token in plain text, and how it is listed. */
    record Issued(String token, TokenView view) {}

    /** The last day a token made today may have, and the permissions it may be given. */
    record TokenRules(LocalDate latest, List<Scope> scopes) {}

    /** A permission that a token may be given. */
    record Scope(String code, String zh, String en) {}

    /**
     * A token as it is listed.
     *
     * @param ending its last characters, to know it by
     * @param revokedBy who ended it
     */
    record TokenView(
            UUID id,
            UUID account,
            String login,
            String holder,
            String name,
            List<String> scopes,
            String ending,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsed,
            @Nullable String lastAddress,
            @Nullable Instant revokedAt,
            @Nullable String revokedBy) {}
}
