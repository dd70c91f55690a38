package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One project with the facts that rules may ask for, and its lamps as they burn.
 *
 * @param values by the fact's name; what is not on record is left out
 * @param burning its lamps before lighting
 */
public record ProjectFacts(UUID project, int unit, int sight, Map<String, Value> values, List<Burning> burning) {
    /** A lamp as it burns. */
    public record Burning(String rule, String colour, long digest) {
        /** Whether it burns just so. */
        boolean is(Colour wanted, long wantedDigest) {
            return colour.equals(wanted.name()) && digest == wantedDigest;
        }
    }
}
