package cn.yinfeng.app.people.security;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/**
 * The security administrator changed something.
 *
 * @param what permission-granted, permission-taken, policy-decided, session-revoked, lockout-lifted, account-confirmed
 *     or second-factor-removed
 */
public record SecurityChanged(String what, String kind, String id, Map<String, Object> details) implements Happening {
    public SecurityChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "people." + what;
    }

    @Override
    public Subject subject() {
        return new Subject(kind, id);
    }
}
