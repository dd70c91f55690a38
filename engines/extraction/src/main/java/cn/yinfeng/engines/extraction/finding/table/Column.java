package cn.yinfeng.engines.extraction.finding.table;

import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a column says.
 *
 * @param indicator what is counted
 * @param unit or empty
 * @param time where the column tells one year or quarter, else null
 * @param told it holds results: 2024年实际, 上年完成
 */
record Column(String indicator, String unit, @Nullable TimePhrase time, boolean told) {
    private static final List<String> RESULTS =
            List.of("年实际", "实际完成", "实际数", "实际值", "实绩", "已完成", "完成情况", "去年", "上年", "基数", "现状", "基期");
    private static final List<String> AIMS = List.of("", "目标", "目标值", "目标数", "计划", "计划数", "任务", "任务数");

    /** 到位资金（亿元）, 2026年目标, 新签约项目 where the table tells its units beside itself. */
    static Column of(Frame frame, int[] cell, TableUnits units) {
        String head = frame.text().substring(cell[0], cell[1]);
        boolean told = RESULTS.stream().anyMatch(head::contains);
        int open = head.lastIndexOf('(');
        boolean bracket = open > 0 && head.endsWith(")");
        String unit = bracket ? head.substring(open + 1, head.length() - 1).replace("单位:", "") : "";
        int end = bracket ? cell[0] + open : cell[1];
        String name = frame.folded().verbatim(cell[0], end);
        String counted = bracket ? (TableUnits.isUnit(unit) ? unit : "") : units.of(head);
        return new Column(name, counted, time(frame.text(), cell[0], end), told);
    }

    /** 每月外出招商（次）: how often, or null. */
    @Nullable
    String rhythm() {
        boolean each = indicator.startsWith("每") || indicator.startsWith("月均");
        List<TimePhrase> times =
                each ? Scan.of(indicator, 0, indicator.length()).times() : List.of();
        return times.isEmpty() || times.getFirst().kind() != TimePhrase.Kind.RECURRING
                ? null
                : times.getFirst().label();
    }

    private static @Nullable TimePhrase time(String text, int start, int end) {
        List<TimePhrase> times = Scan.of(text, start, end).times();
        boolean opens = times.size() == 1
                && times.getFirst().start() == start
                && times.getFirst().kind() != TimePhrase.Kind.RECURRING
                && times.getFirst().kind() != TimePhrase.Kind.DURATION;
        return opens && AIMS.contains(text.substring(times.getFirst().end(), end)) ? times.getFirst() : null;
    }
}
