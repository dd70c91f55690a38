package cn.yinfeng.app.people;

import java.util.UUID;

/**
 * 账号 as the system administrator sees it.
 *
 * @param role the role of the post in force
 * @param unit where that post is held; the root for the separated administrators
 * @param disabled whether logging in is refused
 * @param mustChangePassword whether the password is a one-time one
 * @param unconfirmed whether it waits for a second administrator
 */
public record AccountView(
        UUID id,
        String login,
        String name,
        String role,
        UnitRef unit,
        boolean disabled,
        boolean mustChangePassword,
        boolean unconfirmed) {}
