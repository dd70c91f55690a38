package cn.yinfeng.app.people.security;

import cn.yinfeng.app.people.security.SecurityAdministration.SessionView;
import java.util.List;
import java.util.UUID;

/** What everybody decides about the own access: sessions and one-time codes. */
public interface MyAccess {
    /** My sessions, newest first. */
    List<SessionView> sessions(String token);

    /** Ends one of my sessions; somebody else's is absent. */
    void revoke(UUID session);

    /** Whether one-time codes are asked of me at login. */
    boolean secondFactor();

    /** A new secret for the own device; it counts once a code of it was told (RFC 6238, SHA-1, 6 digits, 30 seconds). */
    Enrolment enrol();

    /** Turns one-time codes on; answers the recovery codes, told here and nowhere else. A wrong code is PEOPLE-051. */
    List<String> confirm(String code);

    /** Turns one-time codes off; asks for one. */
    void leave(String code);

    /**
     * What the device has to know.
     *
     * @param secret in Base32, to be typed
     * @param uri otpauth, to be drawn or opened
     */
    record Enrolment(String secret, String uri) {}
}
