package cn.yinfeng.app.rulebook;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A draft was thrown away. */
public record RuleDropped(UUID version, RuleKind kind, String code, int unit) implements Happening {
    @Override
    public String action() {
        return "rulebook.dropped";
    }

    @Override
    public Subject subject() {
        return new Subject("rule", version.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "code", code, "unit", unit);
    }
}
