package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.formula.Formula;

/**
 * One level of a lamp.
 *
 * @param when the condition
 * @param lamp what it lights
 * @param say the reason in words
 */
record Level(Formula when, Lamp lamp, Say say) {}
