package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.formula.Declared;

/**
 * A value over all units of a group, such as the best rate, for the efficacy coefficient 功效系数法.
 *
 * @param declared its name in formulas
 * @param how which value
 * @param measure the measure that is looked over
 */
record Across(Declared declared, How how, String measure) {
    enum How {
        MAX,
        MIN,
        AVERAGE
    }
}
