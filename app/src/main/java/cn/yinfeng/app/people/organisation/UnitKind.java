package cn.yinfeng.app.people.organisation;

import java.util.Set;

/**
 * 单位类型: a kind of unit, as data.
 *
 * @param root whether it may be the top of a region
 * @param division whether it is a division of GB/T 2260, whose code has six digits
 * @param joins whether other units take part in it beside the tree
 * @param above the kinds below which it may stand
 */
public record UnitKind(
        String code, String zh, String en, boolean root, boolean division, boolean joins, Set<String> above) {
    public UnitKind {
        above = Set.copyOf(above);
    }
}
