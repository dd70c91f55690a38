package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.UUID;

/** A person set a new password. */
public record PasswordChanged(UUID account) implements Happening {
    @Override
    public String action() {
        return "people.password-changed";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }
}
