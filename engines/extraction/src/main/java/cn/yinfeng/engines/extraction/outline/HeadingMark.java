package cn.yinfeng.engines.extraction.outline;

import cn.yinfeng.engines.extraction.token.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The mark that opens a heading or item: 一、 · （一） · 1. · （1） · ① · 第一章 · #.
 *
 * @param level 1 to 5, or as deep as # go
 * @param number without its punctuation
 * @param end the place behind the mark
 */
record HeadingMark(int level, String number, int end) {
    private static final String CHINESE = "零一二三四五六七八九十百";
    private static final int LONGEST = 4;

    static @Nullable HeadingMark at(String text, int at, int end) {
        if (at >= end) {
            return null;
        }
        char first = text.charAt(at);
        if (first == '#') {
            return markdown(text, at, end);
        }
        if (first >= '①' && first <= '⑳') {
            return new HeadingMark(5, String.valueOf(first - '①' + 1), at + 1);
        }
        if (first == '第') {
            return chapter(text, at, end);
        }
        boolean bracket = first == '(';
        int from = bracket ? at + 1 : at;
        int to = run(text, from, end);
        if (to == from || to >= end || to - from > LONGEST) {
            return null;
        }
        boolean digits = Characters.isDigit(text.charAt(from));
        String number = text.substring(from, to);
        return bracket ? bracketed(text, to, digits, number) : bare(text, to, end, digits, number);
    }

    private static @Nullable HeadingMark bracketed(String text, int to, boolean digits, String number) {
        return text.charAt(to) == ')' && number.length() <= 3 ? new HeadingMark(digits ? 4 : 2, number, to + 1) : null;
    }

    private static @Nullable HeadingMark bare(String text, int to, int end, boolean digits, String number) {
        char sign = text.charAt(to);
        boolean next = to + 1 < end && Characters.isDigit(text.charAt(to + 1));
        if (digits) {
            boolean mark = sign == '、' || (sign == '.' && !next) || (sign == ')' && number.length() <= 2);
            return mark && number.length() <= 3 ? new HeadingMark(sign == ')' ? 4 : 3, number, to + 1) : null;
        }
        return sign == '、' || sign == '.' ? new HeadingMark(1, number, to + 1) : null;
    }

    private static @Nullable HeadingMark chapter(String text, int at, int end) {
        int to = run(text, at + 1, end);
        if (to == at + 1 || to >= end || "章节条篇".indexOf(text.charAt(to)) < 0) {
            return null;
        }
        int level = "篇章".indexOf(text.charAt(to)) >= 0 ? 1 : text.charAt(to) == '节' ? 2 : 3;
        return new HeadingMark(level, text.substring(at + 1, to), to + 1);
    }

    private static @Nullable HeadingMark markdown(String text, int at, int end) {
        int to = at;
        while (to < end && text.charAt(to) == '#') {
            to++;
        }
        return to - at > 6 ? null : new HeadingMark(to - at, "", to);
    }

    private static int run(String text, int from, int end) {
        int to = from;
        if (from < end && Characters.isDigit(text.charAt(from))) {
            while (to < end && Characters.isDigit(text.charAt(to))) {
                to++;
            }
            return to;
        }
        while (to < end && CHINESE.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }
}
