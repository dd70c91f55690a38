package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Formula;
import cn.yinfeng.engines.rules.value.Exact;

/**
 * One item of a scheme.
 *
 * @param code stands for the item through all versions
 * @param name for people
 * @param kind whether its points are part of the full mark, come on top, or are taken off
 * @param weight the item's full points, or the points of one piece for plus and minus items; 权重 in its formula
 * @param formula gives the points before bounds
 * @param floor fewest points
 * @param cap most points
 */
public record Item(String code, Words name, Kind kind, Exact weight, Formula formula, Exact floor, Exact cap) {
    /** Base items make up the full mark; plus 加分 and minus 扣分 stand beside it. */
    public enum Kind {
        BASE,
        PLUS,
        MINUS
    }
}
