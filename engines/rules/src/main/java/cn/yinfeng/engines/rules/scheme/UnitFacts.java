package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Facts of units: unit, measure, value. Immutable.
 *
 * @param units the facts of each unit, in the order given
 */
public record UnitFacts(Map<String, Facts> units) {
    public UnitFacts {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** The same but for one fact: the question of a what-if. */
    public UnitFacts with(String unit, String measure, Value value) {
        var changed = new LinkedHashMap<>(units);
        changed.merge(unit, Facts.NONE.with(measure, value), (before, ignored) -> before.with(measure, value));
        return new UnitFacts(changed);
    }
}
