package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;

/** Whether a sentence asks or tells, by its own words: 要引进, 须完成, 会议明确, 目标为 ask; 截至9月末, 前三季度 tell. */
public final class Mood {
    private static final int LONGEST_PATH = 6;

    private Mood() {}

    /** A firm word, or 要, 须, 应 in front of a verb. */
    public static boolean asks(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            Words.Entry word = Lexicon.GENRE.at(text, at, end);
            if (word != null && word.note(0).contains("FIRM")) {
                return true;
            }
            if (text.charAt(at) == '到' && isYearToCome(text, at, end)) {
                return true;
            }
            if ("要须应".indexOf(text.charAt(at)) >= 0 && isModal(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** 要完成, 要在去年基础上增长; not 主要引进, 需要解决. */
    private static boolean isModal(String text, int at, int end) {
        if (Lexicon.NO_COMPARATORS.before(text, Math.max(0, at - 1), at + 1) != null || isOtherWord(text, at, end)) {
            return false;
        }
        for (int next = at + 1; next < Math.min(end, at + LONGEST_PATH); next++) {
            char each = text.charAt(next);
            if (",。;:、".indexOf(each) >= 0) {
                return false;
            }
            boolean acts = Lexicon.VERBS.at(text, next, end) != null;
            Words.Entry lead = Lexicon.LEADING.at(text, next, end);
            boolean attains = lead != null && lead.note(0).equals("ATTAIN");
            Words.Entry bound = Lexicon.COMPARATORS.at(text, next, end);
            boolean bounds = bound != null
                    && bound.note(0).equals("before")
                    && bound.word().length() > 1;
            if (acts || attains || bounds) {
                return true;
            }
            if (next == at + 1 && "在把将以达到有确于".indexOf(each) >= 0) {
                return each != '将' || text.charAt(at) == '要';
            }
        }
        return false;
    }

    /** 到2030年: what is told of is reached then; not 从2010年到2015年. */
    private static boolean isYearToCome(String text, int at, int end) {
        boolean year = at + 6 <= end
                && text.startsWith("20", at + 1)
                && Characters.isDigit(text.charAt(at + 4))
                && text.charAt(at + 5) == '年';
        boolean bound = at + 6 < end && (text.charAt(at + 6) == ',' || "底末".indexOf(text.charAt(at + 6)) >= 0);
        boolean range = at > 0 && (Characters.isHan(text.charAt(at - 1)) || Characters.isDigit(text.charAt(at - 1)));
        return year && bound && !range;
    }

    private static boolean isOtherWord(String text, int at, int end) {
        boolean begins = at > 0 && "只不必首紧".indexOf(text.charAt(at - 1)) >= 0;
        Words.Entry lead = Lexicon.LEADING.at(text, at, end);
        return begins || (lead != null && lead.note(0).equals("KEEP"));
    }

    /** The times of the sentence are over: 前9个月, 截至9月末. */
    public static boolean tells(String text, Scan scan) {
        return scan.times().stream().anyMatch(each -> isOver(text, each));
    }

    private static boolean isOver(String text, TimePhrase time) {
        char first = text.charAt(time.start());
        boolean counted =
                first == '前' && (time.label().endsWith("月") || time.label().endsWith("季度"));
        boolean sofar = time.kind() == TimePhrase.Kind.RANGE
                && time.from().month() == 1
                && time.to() != null
                && time.to().month() < 12
                && time.to().day() == 0;
        return counted
                || sofar
                || first == '截'
                || time.label().startsWith("去年")
                || time.label().startsWith("上年");
    }
}
