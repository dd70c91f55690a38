package cn.yinfeng.app.people;

import java.util.Optional;

/** Logging in and out. A token is known to its browser only; the database keeps its hash. */
public interface Sessions {
    /**
     * Opens a session. Refused alike, and after the same time, for an unknown login and a wrong password (PEOPLE-001);
     * after several failures for the same login a wait is asked for (PEOPLE-002).
     *
     * @param address where the request came from, for the audit trail
     */
    Opened open(String login, String password, String address);

    /** The session of a token, if it stands: not expired, not idle too long, its account not disabled. */
    Optional<LiveSession> find(String token);

    /** Ends the session. */
    void close(String token);

    /** Sets a new password; all other sessions of the account end. A wrong current one is PEOPLE-004. */
    void changePassword(String token, String current, String next, String address);

    /** A session just opened, with the token for its cookie. */
    record Opened(String token, LiveSession session) {}
}
