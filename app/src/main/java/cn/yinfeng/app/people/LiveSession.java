package cn.yinfeng.app.people;

import cn.yinfeng.app.platform.Caller;
import java.util.List;

/**
 * Somebody is logged in.
 *
 * @param caller who acts, without any permission while the password must be changed or one-time codes be set up
 * @param permissions what the role may do, in order
 * @param mustEnrol whether one-time codes must be set up before anything else
 * @param factorElsewhere whether an identity provider has asked for a second factor
 */
public record LiveSession(
        Caller caller,
        String login,
        UnitRef unit,
        List<String> permissions,
        boolean mustChangePassword,
        boolean mustEnrol,
        boolean factorElsewhere) {
    public LiveSession {
        permissions = List.copyOf(permissions);
    }
}
