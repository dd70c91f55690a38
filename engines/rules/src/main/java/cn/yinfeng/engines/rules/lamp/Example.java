package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.formula.Facts;

/** Facts and the lamp that they must light. */
record Example(int number, Facts given, Lamp expected, Section section) {}
