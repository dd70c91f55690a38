package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.UUID;

/** A person logged out. */
public record LoggedOut(UUID account) implements Happening {
    @Override
    public String action() {
        return "people.logged-out";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }
}
