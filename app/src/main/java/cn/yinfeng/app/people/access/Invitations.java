package cn.yinfeng.app.people.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 邀请: a link by which somebody opens an account, once, choosing login and password. */
public interface Invitations {
    /** All invitations, newest first. */
    List<InvitationView> all();

    /** A new one; what the link carries is told here and nowhere else. */
    Invited invite(Invitation invitation);

    /** Ends one that nobody has used yet. */
    void revoke(UUID invitation);

    /** What whoever opens the link is told. PEOPLE-073 where it is none, has run out, was used or revoked. */
    Opened open(String secret, String address);

    /** Makes the account, and uses the invitation up. */
    Accepted accept(Acceptance acceptance);

    /**
     * Whom to invite.
     *
     * @param unitId may be null for the separated administrators only
     * @param contact e-mail or telephone for the administrator's own note
     */
    record Invitation(
            String name,
            String role,
            @Nullable Integer unitId,
            @Nullable String contact) {}

    record Invited(String secret, InvitationView view) {}

    /**
     * An invitation as it is listed.
     *
     * @param contact masked
     * @param login of the account that was made
     */
    record InvitationView(
            UUID id,
            String name,
            String role,
            String unit,
            @Nullable String contact,
            String invitedBy,
            Instant invitedAt,
            Instant expiresAt,
            State state,
            @Nullable String login) {}

    /** What has become of an invitation. */
    enum State {
        OPEN,
        ACCEPTED,
        EXPIRED,
        REVOKED
    }

    /** What the invited person sees before choosing, with what a password must be. */
    record Opened(
            String name, String role, String unit, Instant expiresAt, int least, int classes, int passphraseLength) {}

    record Acceptance(String secret, String login, String password, String address) {}

    /** The account; waits says whether a second administrator has to confirm it first */
    record Accepted(String login, boolean waits) {}
}
