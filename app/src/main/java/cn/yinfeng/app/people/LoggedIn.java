package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A person logged in. */
public record LoggedIn(UUID account, String address) implements Happening {
    @Override
    public String action() {
        return "people.logged-in";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("address", address);
    }
}
