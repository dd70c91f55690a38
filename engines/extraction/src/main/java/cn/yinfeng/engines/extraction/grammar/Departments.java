package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Characters;

/** Departments whose names hold a verb. */
final class Departments {
    private Departments() {}

    /** 县发展改革局: behind 省, 市, 县 or 区 a verb may belong to the name of a department. */
    static boolean named(String text, int at, int end) {
        if (at == 0 || "省市县区州".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        for (int i = at + 2; i < Math.min(end, at + 9) && Characters.isHan(text.charAt(i)); i++) {
            if ("局委厅办".indexOf(text.charAt(i)) >= 0) {
                return i + 1 >= end
                        || !Characters.isHan(text.charAt(i + 1))
                        || "各要应须牵负每于将按对全年在会共与同组召报及和".indexOf(text.charAt(i + 1)) >= 0;
            }
        }
        return false;
    }
}
