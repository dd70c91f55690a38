package cn.yinfeng.app.people.security;

import cn.yinfeng.app.people.AccountView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the security administrator does: who may do what, under which policy, who is in. */
public interface SecurityAdministration {
    /** All roles, all permissions, and which role has which. */
    Matrix matrix();

    /**
     * Gives a permission to a role or takes it. Refused for the separated administrators (PEOPLE-046) and for what is
     * theirs alone (PEOPLE-047): nobody can grant themselves more.
     */
    void grant(String role, String permission, boolean granted);

    /** The policy that holds today, and all versions, newest first. */
    List<Decided> policies();

    SecurityPolicy policy();

    /** A policy from a day on, today or later, with a reason. */
    void decide(SecurityPolicy policy, String reason);

    /** Who is logged in now. */
    List<SessionView> sessions();

    /** Ends somebody's session. */
    void revoke(UUID session);

    /** Accounts that have to wait because of failed logins. */
    List<Lockout> lockouts();

    void lift(UUID account);

    /** Accounts that wait for a second administrator. */
    List<AccountView> unconfirmed();

    /** Lets an account in that waits for a second administrator; not for whoever made it (PEOPLE-048). */
    void confirm(UUID account);

    /** Takes away one-time codes whose device is lost; the person sets up new ones. */
    void removeSecondFactor(UUID account);

    /** Roles and permissions. */
    record Matrix(List<RoleView> roles, List<PermissionView> permissions, List<Grant> grants) {}

    /** A role; fixed says whether it is a separated administrator, whose permissions do not change */
    record RoleView(String code, String zh, String en, boolean fixed) {}

    /** A permission; separated says whether it is for separated administrators only */
    record PermissionView(String code, String zh, String en, boolean separated) {}

    /** A role has a permission. */
    record Grant(String role, String permission) {}

    /** A version of the policy. */
    record Decided(
            SecurityPolicy policy,
            String reason,
            String by,
            @Nullable Instant at,
            boolean inForce) {}

    /** Somebody is logged in. */
    record SessionView(
            UUID id,
            UUID account,
            String login,
            String name,
            Instant openedAt,
            Instant lastSeen,
            String address,
            String agent,
            boolean current) {}

    /** An account that has to wait. */
    record Lockout(UUID account, String login, String name, int failures, Instant freeAt) {}
}
