package cn.yinfeng.app.people;

import cn.yinfeng.app.platform.Caller;
import java.util.List;

/**
 * Somebody is logged in.
 *
 * @param caller who acts, without any permission while the password must be changed
 * @param permissions what the role may do, in order
 */
public record LiveSession(
        Caller caller, String login, UnitRef unit, List<String> permissions, boolean mustChangePassword) {
    public LiveSession {
        permissions = List.copyOf(permissions);
    }
}
