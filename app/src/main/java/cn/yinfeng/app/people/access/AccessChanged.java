package cn.yinfeng.app.people.access;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/**
 * Something about a way in was changed or first used.
 *
 * @param what account-bound, account-unbound, binding-permitted, binding-forbidden, token-made, token-revoked,
 *     token-used, invitation-made, invitation-revoked, invitation-accepted or left-provider
 */
public record AccessChanged(String what, String kind, String id, Map<String, Object> details) implements Happening {
    public AccessChanged {
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
