package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.frame.Periods;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The term of an item: 完成时限：12月底.
 *
 * @param start where its label begins in the folded text
 * @param deadline in ISO 8601, or null where it names no single end
 */
record Term(int start, @Nullable String deadline) {
    private static final List<String> LABELS = List.of("完成时限:", "完成时间:", "时限要求:", "办理时限:", "时间要求:", "完成期限:");
    private static final int LONGEST = 24;

    static @Nullable Term in(Frame frame, int start, int end) {
        for (String label : LABELS) {
            int at = Search.first(frame.text(), label, start, end);
            if (at >= 0) {
                int from = at + label.length();
                return new Term(at, deadline(frame, from, Math.min(end, from + LONGEST)));
            }
        }
        return null;
    }

    private static @Nullable String deadline(Frame frame, int from, int limit) {
        int end = limit;
        for (String stop : List.of(";", "。", ",", ")")) {
            int at = Search.first(frame.text(), stop, from, limit);
            end = at < 0 ? end : Math.min(end, at);
        }
        List<TimePhrase> times = Scan.of(frame.text(), from, end).times();
        return times.size() == 1 ? Periods.deadline(times.getFirst().due(true), frame.year()) : null;
    }
}
