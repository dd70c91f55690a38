package cn.yinfeng.engines.extraction.finding.table;

import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units that a table tells beside itself: 单位：亿元、个 above it, 注：资金单位为亿元 below it. */
final class TableUnits {
    private static final int REACH = 120;
    private static final int LONGEST = 24;
    private static final Set<Dimension> COUNTED = EnumSet.of(Dimension.COUNT, Dimension.STAFF, Dimension.ACT);
    private final List<String> units = new ArrayList<>();

    /** Reads the lines before the place where a table begins and behind the place where it ends. */
    static TableUnits around(String text, int start, int end) {
        var found = new TableUnits();
        found.read(text, Math.max(0, start - REACH), start);
        found.read(text, end, Math.min(text.length(), end + REACH));
        return found;
    }

    private void read(String text, int start, int end) {
        for (String label : List.of("单位:", "单位为", "单位是")) {
            int at = text.indexOf(label, start);
            while (at >= 0 && at + label.length() <= end) {
                int from = at + label.length();
                list(text, from, Math.min(end, from + LONGEST));
                at = text.indexOf(label, from);
            }
        }
    }

    /** 亿元、个、%: as far as one unit follows the other. */
    private void list(String text, int start, int end) {
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || "、,/;和。)\n ".indexOf(text.charAt(at)) >= 0) {
                String unit = text.substring(from, at).strip();
                if (!isUnit(unit)) {
                    return;
                }
                units.add(unit);
                from = at + 1;
            }
        }
    }

    /** The unit that a column of this name counts in; empty where none fits. */
    String of(String column) {
        String name = column.strip();
        if (name.endsWith("率") || name.endsWith("占比") || name.endsWith("比重") || name.endsWith("增速")) {
            return "%";
        }
        Words.Entry head = Lexicon.HEADS.before(name, 0, name.length());
        String kind = head == null ? "" : head.note(0);
        boolean counted = kind.equals("THING") || kind.equals("TOTAL") || name.endsWith("数");
        String unit = counted ? first(true) : kind.equals("METRIC") ? first(false) : only();
        if (unit == null && counted) {
            return name.contains("项目") ? "个" : name.contains("企业") ? "家" : "";
        }
        return unit == null ? "" : unit;
    }

    private @Nullable String first(boolean counted) {
        return units.stream()
                .filter(each -> COUNTED.contains(dimension(each)) == counted)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String only() {
        return units.size() == 1 ? units.getFirst() : null;
    }

    private static Dimension dimension(String unit) {
        return measures(unit).getFirst().dimension();
    }

    static boolean isUnit(String unit) {
        List<Measure> measures = measures(unit);
        return measures.size() == 1 && measures.getFirst().end() == unit.length() + 1;
    }

    private static List<Measure> measures(String unit) {
        return Scan.of("1" + unit, 0, unit.length() + 1).measures();
    }
}
