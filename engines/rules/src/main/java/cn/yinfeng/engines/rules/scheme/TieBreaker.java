package cn.yinfeng.engines.rules.scheme;

/**
 * What decides between equal totals.
 *
 * @param name a measure or the code of an item
 * @param item whether it is an item
 * @param high whether more is better
 */
public record TieBreaker(String name, boolean item, boolean high) {}
