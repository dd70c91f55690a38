package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A login was refused. What was typed is not kept: people type passwords into the wrong field.
 *
 * @param account the account of that login, if there is one
 * @param code the refusal told
 */
public record LoginRefused(@Nullable UUID account, String code, String address) implements Happening {
    @Override
    public String action() {
        return "people.login-refused";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account == null ? "unknown" : account.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("code", code, "address", address);
    }
}
