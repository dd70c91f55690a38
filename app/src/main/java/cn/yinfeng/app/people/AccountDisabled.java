package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.UUID;

/** An account was disabled; its sessions ended. */
public record AccountDisabled(UUID account) implements Happening {
    @Override
    public String action() {
        return "people.account-disabled";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }
}
