package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.formula.Step;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;

/**
 * What one item gave one unit.
 *
 * @param item the item
 * @param before its formula's value, or why it has none
 * @param points what counts, bounds applied and minus signed; unknown where {@code before} is
 * @param facts what it was computed from
 */
public record ItemScore(Item item, Value before, Value points, Facts facts) {
    static ItemScore of(Item item, Facts facts) {
        Facts weighed = facts.with(SchemeReader.WEIGHT, new Value.Numeric(item.weight()));
        Value before = item.formula().value(weighed);
        Value points = before instanceof Value.Numeric number
                ? new Value.Numeric(signed(item, bounded(item, number.exact())))
                : before;
        return new ItemScore(item, before, points, weighed);
    }

    private static Exact bounded(Item item, Exact points) {
        if (points.compareTo(item.cap()) > 0) {
            return item.cap();
        }
        return points.compareTo(item.floor()) < 0 ? item.floor() : points;
    }

    private static Exact signed(Item item, Exact points) {
        return item.kind() == Item.Kind.MINUS ? points.negative() : points;
    }

    public boolean known() {
        return points.known();
    }

    /** Whether the cap or the floor decided the points. */
    public boolean bound() {
        return before instanceof Value.Numeric number
                && !bounded(item, number.exact()).equals(number.exact());
    }

    /** The value of every clause of the formula, computed anew when asked for. */
    public Step explain() {
        return item.formula().explain(facts);
    }

    /** One sentence: the formula in words, with its values, and the bound that decided. */
    public Words sentence() {
        Words formula = explain().sentence();
        if (!bound()) {
            return formula;
        }
        String points = this.points.shown().zh();
        return new Words(formula.zh() + "，按上下限计 " + points, formula.en() + ", within its bounds " + points);
    }
}
