package cn.yinfeng.app.rulebook;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A region's own version holds no longer; the next ancestor's or the shipped text holds again.
 *
 * @param last the last day on which it held
 */
public record RuleEnded(UUID version, RuleKind kind, String code, int unit, LocalDate last) implements Happening {
    @Override
    public String action() {
        return "rulebook.ended";
    }

    @Override
    public Subject subject() {
        return new Subject("rule", version.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "code", code, "unit", unit, "last", last.toString());
    }
}
