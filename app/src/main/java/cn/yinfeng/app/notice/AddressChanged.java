package cn.yinfeng.app.notice;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's address for e-mail was confirmed or forgotten. To what it changed is not told: the trail is kept longer than
 * the address.
 *
 * @param done what, in the past
 */
public record AddressChanged(UUID account, String done) implements Happening {
    @Override
    public String action() {
        return "notice.address-" + done;
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
