package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Type;

/**
 * One declared name.
 *
 * @param name as formulas write it
 * @param type what it holds
 * @param label what people read
 */
public record Declared(String name, Type type, Words label) {}
