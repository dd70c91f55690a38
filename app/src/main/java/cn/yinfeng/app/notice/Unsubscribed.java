package cn.yinfeng.app.notice;

import cn.yinfeng.kernel.Happening;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody used the link in a mail to turn its kinds off. */
public record Unsubscribed(UUID account, List<String> kinds) implements Happening {
    public Unsubscribed {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String action() {
        return "notice.unsubscribed";
    }

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kinds", kinds);
    }
}
