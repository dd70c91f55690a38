package cn.yinfeng.app.rulebook;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A region's own version holds from a day on.
 *
 * @param hash of the adopted text, which the adopter signed
 */
public record RuleAdopted(UUID version, RuleKind kind, String code, int unit, LocalDate from, String hash)
        implements Happening {
    @Override
    public String action() {
        return "rulebook.adopted";
    }

    @Override
    public Subject subject() {
        return new Subject("rule", version.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "code", code, "unit", unit, "from", from.toString(), "hash", hash);
    }
}
