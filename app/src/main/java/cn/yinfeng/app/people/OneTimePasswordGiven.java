package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.UUID;

/** A new one-time password was given; the account's sessions ended. */
public record OneTimePasswordGiven(UUID account) implements Happening {
    @Override
    public String action() {
        return "people.one-time-password-given";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }
}
