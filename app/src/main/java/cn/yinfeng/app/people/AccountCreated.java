package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** An account was made and given a post. */
public record AccountCreated(UUID account, String role, int unit) implements Happening {
    @Override
    public String action() {
        return "people.account-created";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("role", role, "unit", unit);
    }
}
