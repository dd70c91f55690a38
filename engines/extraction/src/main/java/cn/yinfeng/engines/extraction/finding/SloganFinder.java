package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rhythms packed into a slogan: “周调度、月通报、季评比”的工作机制. */
final class SloganFinder {
    private static final List<String> BEATS = List.of("半年", "年终", "年度", "季度", "日", "周", "旬", "月", "季", "年");
    private static final int FEWEST = 3;

    private SloganFinder() {}

    static List<Draft> in(Place place) {
        var found = new ArrayList<Draft>();
        String text = place.text();
        for (int open = Search.first(
                        text, "“", place.sentence().start(), place.sentence().end());
                open >= 0;
                open = Search.first(text, "“", open + 1, place.sentence().end())) {
            int close = Search.first(text, "”", open, place.sentence().end());
            Draft draft = close < 0 || place.frame().report() ? null : draft(place, open, close);
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    private static @Nullable Draft draft(Place place, int open, int close) {
        String text = place.text();
        var beats = new ArrayList<String>();
        int from = open + 1;
        for (int at = from; at <= close; at++) {
            if (at == close || text.charAt(at) == '、') {
                String beat = beat(text, from, at);
                if (beat == null) {
                    return null;
                }
                beats.add(beat);
                from = at + 1;
            }
        }
        return beats.size() < FEWEST ? null : mechanism(place, open, close, beats);
    }

    private static @Nullable String beat(String text, int from, int to) {
        for (String each : BEATS) {
            if (text.startsWith(each, from) && to - from > each.length() && to - from <= each.length() + 4) {
                return each.equals("年终") || each.equals("年度") ? "年" : each;
            }
        }
        return null;
    }

    private static Draft mechanism(Place place, int open, int close, List<String> beats) {
        String text = place.text();
        int end = close + 1;
        int stop = Math.min(place.sentence().end(), end + 8);
        for (String word : List.of("机制", "制度", "方式", "办法", "工作法", "模式")) {
            int at = Search.first(text, word, end, stop);
            if (at >= 0) {
                end = at + word.length();
                break;
            }
        }
        var quantity =
                new Quantity(Comparator.EQUAL, null, null, null, null, null, place.words(open, close + 1), false);
        Draft draft = new Draft(place.words(open, end), quantity, open, end);
        draft.kind = Kind.FREQUENCY;
        draft.period = String.join("/", beats);
        draft.subject = place.frame().issue().subject();
        draft.confidence = 0.7;
        draft.reason = "引号内并列多个周期";
        return draft;
    }
}
