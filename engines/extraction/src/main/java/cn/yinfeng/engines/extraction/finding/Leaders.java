package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Who leads by the words of the sentence itself: 由县工信局牵头，全年引进…. */
final class Leaders {
    private static final int LONGEST = 40;
    private static final int REACH = 120;

    private Leaders() {}

    /** Those who are told between the last semicolon and the finding. */
    static List<String> before(FoldedText folded, int start, int finding) {
        String text = folded.text();
        int limit = Math.max(start, finding - REACH);
        int lead = -1;
        int by = -1;
        for (int at = finding - 1; at >= limit && text.charAt(at) != ';' && by < 0; at--) {
            lead = lead < 0 && text.startsWith("牵头", at) ? at : lead;
            by = lead >= 0 && text.charAt(at) == '由' ? at : by;
        }
        boolean named = by >= 0 && lead - by > 2 && lead - by <= LONGEST;
        return named ? units(folded, by + 1, lead) : List.of();
    }

    private static List<String> units(FoldedText folded, int start, int end) {
        var units = new ArrayList<String>();
        int from = start;
        for (int at = start; at <= end; at++) {
            char each = at == end ? '、' : folded.text().charAt(at);
            if (each == '、' || each == '和') {
                if (at - from > 1) {
                    units.add(folded.verbatim(from, at));
                }
                from = at + 1;
            } else if (!Characters.isHan(each) && each != '(' && each != ')') {
                return List.of();
            }
        }
        return units;
    }
}
