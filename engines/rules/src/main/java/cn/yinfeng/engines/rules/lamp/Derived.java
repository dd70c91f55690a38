package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Formula;

/** A name that is computed from others before the levels are asked. */
record Derived(Declared declared, Formula formula) {}
