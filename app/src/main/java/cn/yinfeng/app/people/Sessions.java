package cn.yinfeng.app.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logging in and out. A token is known to its browser only; the database keeps its hash. */
public interface Sessions {
    /**
     * Opens a session. Refused alike, and after the same time, for an unknown login and a wrong password (PEOPLE-001);
     * after several failures for the same login a wait is asked for (PEOPLE-002).
     *
     * @param address where the request came from, for the audit trail
     */
    default Opened open(String login, String password, String address) {
        return open(new Attempt(login, password, null, address, ""));
    }

    /** The same with a one-time code, without which PEOPLE-050 asks for it where the account has them. */
    Opened open(Attempt attempt);

    /** The session of a token, if it stands: not expired, not idle too long, its account not disabled. */
    Optional<LiveSession> find(String token);

    /** Ends the session. */
    void close(String token);

    /** Sets a new password; all other sessions of the account end. A wrong current one is PEOPLE-004. */
    void changePassword(String token, String current, String next, String address);

    /**
     * Somebody wants in.
     *
     * @param code of the device, or a recovery code
     * @param agent what the browser calls itself
     */
    record Attempt(String login, String password, @Nullable String code, String address, String agent) {}

    /** A session just opened, with the token for its cookie. */
    record Opened(String token, LiveSession session) {}
}
