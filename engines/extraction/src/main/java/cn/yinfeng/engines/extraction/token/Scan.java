package cn.yinfeng.engines.extraction.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence holds: its measures and times in their order, and which places are inside quotation marks.
 *
 * @param measures values, also those that are names
 * @param times years, dates, rhythms
 * @param start where the sentence begins
 * @param quoted places between quotation marks or in 《》, counted from the start
 */
public record Scan(List<Measure> measures, List<TimePhrase> times, int start, BitSet quoted) {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_RUN = 8;
    private static final CharacterSet OPENS_TIME =
            CharacterSet.of("0123456789到至于在自从截一二三四五六七八九十百两半〇今本当明去上下前第每按逐未近过全年“周月季日");
    private static final CharacterSet OPENS_MEASURE =
            CharacterSet.of("0123456789零一二三四五六七八九十百千万亿两〇壹贰叁肆伍陆柒捌玖拾佰仟*Xx×_□▲半过翻倍破");

    /** Reads the places from start to end. */
    public static Scan of(String text, int start, int end) {
        var measures = new ArrayList<Measure>();
        var times = new ArrayList<TimePhrase>();
        var reader = new TimeReader(text, end);
        var numbers = new MeasureReader(text, end);
        int at = start;
        while (at < end) {
            char each = text.charAt(at);
            TimePhrase time = !OPENS_TIME.has(each) ? null : time(reader, text, at, start);
            Measure measure = time != null || !OPENS_MEASURE.has(each) ? null : numbers.at(at);
            if (time != null) {
                times.add(time);
                at = time.end();
            } else if (measure != null) {
                measures.add(measure);
                at = measure.end();
            } else {
                at = behind(text, at, end);
            }
        }
        return new Scan(measures, times, start, quotes(text, start, end));
    }

    /** The measures of a stretch, also where they are part of a time (24小时 in 24小时内). */
    public static List<Measure> measures(String text, int start, int end) {
        var measures = new ArrayList<Measure>();
        var numbers = new MeasureReader(text, end);
        for (int at = start; at < end; at++) {
            Measure measure = !OPENS_MEASURE.has(text.charAt(at)) ? null : numbers.at(at);
            if (measure != null) {
                measures.add(measure);
                at = measure.end() - 1;
            }
        }
        return measures;
    }

    /** Whether a place of the text is between quotation marks. */
    public boolean isQuoted(int at) {
        return at >= start && quoted.get(at - start);
    }

    private static @Nullable TimePhrase time(TimeReader reader, String text, int at, int start) {
        boolean inNumber = at > start
                && Characters.isDigit(text.charAt(at))
                && (Characters.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
        return inNumber ? null : reader.at(at);
    }

    /** A number without a unit is passed as a whole, so that its tail is not taken for another one. */
    private static int behind(String text, int at, int end) {
        if (!Characters.isDigit(text.charAt(at))) {
            return behindNumerals(text, at, end);
        }
        int to = at;
        while (to < end && (Characters.isDigit(text.charAt(to)) || text.charAt(to) == '.')) {
            to++;
        }
        return to;
    }

    /** 一二三四五…: a long run of Chinese digits is no number, and neither is its tail. */
    private static int behindNumerals(String text, int at, int end) {
        int to = at;
        while (to < end && Numeral.isNumeral(text.charAt(to))) {
            to++;
        }
        return to - at > LONGEST_RUN ? to : at + 1;
    }

    private static BitSet quotes(String text, int start, int end) {
        var quoted = new BitSet();
        int open = -1;
        for (int at = start; at < end; at++) {
            char each = text.charAt(at);
            if (each == '“' || each == '《') {
                open = at;
            } else if ((each == '”' || each == '》') && open >= 0) {
                if (at - open <= LONGEST_QUOTE) {
                    quoted.set(open - start, at + 1 - start);
                }
                open = -1;
            }
        }
        return quoted;
    }
}
