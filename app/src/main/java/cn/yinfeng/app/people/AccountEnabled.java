package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.UUID;

/** A disabled account may log in again. */
public record AccountEnabled(UUID account) implements Happening {
    @Override
    public String action() {
        return "people.account-enabled";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }
}
