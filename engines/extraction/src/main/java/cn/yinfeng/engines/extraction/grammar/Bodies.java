package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.grammar.Subject.Kind;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subjects whose name holds a list itself. */
final class Bodies {
    private static final String LEVELS = "省市县区州乡镇村街";
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
