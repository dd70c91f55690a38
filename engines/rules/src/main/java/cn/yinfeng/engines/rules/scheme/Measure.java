package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.value.Value;
import java.util.Optional;

/**
 * What is measured of every unit.
 *
 * @param declared name, type and label
 * @param unit what it is counted in, for people
 * @param missing what a missing fact counts, where the scheme says so; otherwise a missing fact is undetermined
 */
public record Measure(Declared declared, String unit, Optional<Value> missing) {}
