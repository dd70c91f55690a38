package cn.yinfeng.engines.extraction.finding;

import java.util.ArrayList;
import java.util.List;

/** Parts names of units that lost the mark between them: …链长部门省商务厅. */
final class UnitNames {
    private static final List<String> ENDINGS = List.of("部门", "单位", "人民政府", "管委会", "委员会", "办公室", "厅", "局");
    private static final String LEVELS = "省市县区";
    private static final String NO_UNIT = "场政域级直";

    private UnitNames() {}

    static List<int[]> parted(String text, int start, int end) {
        var names = new ArrayList<int[]>();
        int from = start;
        for (int at = start + 3; at + 3 < end; at++) {
            if (LEVELS.indexOf(text.charAt(at)) >= 0
                    && NO_UNIT.indexOf(text.charAt(at + 1)) < 0
                    && endsUnit(text, from, at)
                    && endsUnit(text, at, end)) {
                names.add(new int[] {from, at});
                from = at;
            }
        }
        if (end > from) {
            names.add(new int[] {from, end});
        }
        return names;
    }

    private static boolean endsUnit(String text, int start, int end) {
        return ENDINGS.stream()
                .anyMatch(each -> end - each.length() > start && text.startsWith(each, end - each.length()));
    }
}
