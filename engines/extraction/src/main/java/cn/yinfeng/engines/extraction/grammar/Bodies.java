package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.grammar.Subject.Kind;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Subjects whose name holds a list itself. */
final class Bodies {
    private static final String LEVELS = "省市县区州乡镇村街";
    private static final int LONGEST_FIRST = 6;
    private static final Pattern COUNTED =
            Pattern.compile("(?:[\\u4e00-\\u9fff]{2,6}、)+[\\u4e00-\\u9fff]{2,6}?(?:\\d{1,2}|[两三四五六七八九十])个");

    /** Those who send: 市政府驻北京、上海办事处. */
    private static final List<String> SENDERS =
            List.of("市政府", "省政府", "区政府", "县政府", "州政府", "市", "省", "县", "区", "州", "各");

    private static final int LONGEST_NAME = 26;

    private Bodies() {}

    /** 省、市、县三级: all levels together. */
    static Subject withLevels(String text, Subject all, int end) {
        int at = all.end();
        while (at + 1 < end && text.charAt(at) == '、' && LEVELS.indexOf(text.charAt(at + 1)) >= 0) {
            at += 2;
        }
        boolean levels = at - all.start() >= 3
                && at + 1 < end
                && "两三四五各".indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1) == '级'
                && text.charAt(at - 2) == '、';
        return levels ? new Subject(all.start(), at + 2, Kind.AREA, false) : all;
    }

    /** 平岗、柳庙、泉店3个乡镇分别…: names in a row, counted and told what they are; null where none begin here. */
    static @Nullable Subject counted(String text, int start, int end) {
        int to = start;
        int names = 0;
        while (to < end && to - start < LONGEST_NAME && (Characters.isHan(text.charAt(to)) || text.charAt(to) == '、')) {
            names += text.charAt(to) == '、' ? 1 : 0;
            to++;
            if (to - start > LONGEST_FIRST && names == 0) {
                return null;
            }
        }
        int limit = Math.min(end, start + 2 * LONGEST_NAME);
        Matcher counted = names == 0 ? null : COUNTED.matcher(text).region(start, limit);
        if (counted == null || !counted.lookingAt()) {
            return null;
        }
        Words.Entry what = Lexicon.SUBJECTS.at(text, counted.end(), end);
        int behind = what == null ? end : counted.end() + what.word().length();
        boolean shared = behind < end && "分各均每".indexOf(text.charAt(behind)) >= 0;
        return shared ? new Subject(start, behind, Kind.AREA, false) : null;
    }

    /** 驻上海、深圳、广州办事处: several places may stand before the body that is stationed there; null where none begins here. */
    static @Nullable Subject stationed(String text, int start, int end) {
        int from = start;
        for (String sender : SENDERS) {
            from += from == start && text.startsWith(sender + "驻", start) ? sender.length() : 0;
        }
        if (from >= end || text.charAt(from) != '驻') {
            return null;
        }
        for (int at = from + 1; at < Math.min(end, start + LONGEST_NAME); at++) {
            Words.Entry body = Lexicon.SUBJECTS.at(text, at, end);
            if (body != null && body.note(0).equals("BODY") && body.word().length() > 1) {
                return new Subject(start, at + body.word().length(), Kind.BODY, false);
            }
            if (!Characters.isHan(text.charAt(at)) && text.charAt(at) != '、') {
                return null;
            }
        }
        return null;
    }
}
