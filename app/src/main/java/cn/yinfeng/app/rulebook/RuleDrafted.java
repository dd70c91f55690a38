package cn.yinfeng.app.rulebook;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/**
 * A draft was written or written anew.
 *
 * @param hash of its text now
 */
public record RuleDrafted(UUID version, RuleKind kind, String code, int unit, String hash) implements Happening {
    @Override
    public String action() {
        return "rulebook.drafted";
    }

    @Override
    public Subject subject() {
        return new Subject("rule", version.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "code", code, "unit", unit, "hash", hash);
    }
}
