package cn.yinfeng.engines.extraction.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number word: 15, 1,200, 2.6, 十二, 一百五十七, 两, 百, 千, 壹仟贰佰.
 *
 * @param value what it says, without a trailing 万 or 亿
 * @param scale "", "万", "亿" or "万亿": the multiplier behind it, which belongs to the unit (3000 + 万 + 元)
 * @param end the place behind it
 * @param chinese written in Chinese characters
 */
record Numeral(BigDecimal value, String scale, int end, boolean chinese) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String FORMAL_STEPS = "拾佰仟";
    private static final CharacterSet NUMERALS = CharacterSet.of(DIGITS + FORMAL_DIGITS + FORMAL_STEPS + "〇○两十百千万亿");
    private static final int LONGEST = 40;

    static @Nullable Numeral at(String text, int at, int end) {
        if (at >= end) {
            return null;
        }
        int limit = Math.min(end, at + LONGEST);
        return Characters.isDigit(text.charAt(at)) ? arabic(text, at, limit) : chinese(text, at, limit);
    }

    private static Numeral arabic(String text, int at, int end) {
        int to = at;
        var digits = new StringBuilder();
        while (to < end) {
            char each = text.charAt(to);
            boolean group = each == ',' && isGroup(text, to, end, digits);
            boolean point =
                    each == '.' && to + 1 < end && Characters.isDigit(text.charAt(to + 1)) && digits.indexOf(".") < 0;
            if (!Characters.isDigit(each) && !group && !point) {
                break;
            }
            if (!group) {
                digits.append(each);
            }
            to++;
        }
        var value = new BigDecimal(digits.toString());
        while (to < end && (text.charAt(to) == '十' || text.charAt(to) == '百' || text.charAt(to) == '千')) {
            value = value.multiply(BigDecimal.valueOf(step(text.charAt(to))));
            to++;
        }
        return scaled(plain(value), text, to, end, false);
    }

    private static boolean isGroup(String text, int comma, int end, StringBuilder digits) {
        if (digits.isEmpty()
                || (digits.length() > 3 && digits.length() % 3 != 0 && digits.indexOf(".") < 0)
                || comma + 3 >= end) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!Characters.isDigit(text.charAt(comma + i))) {
                return false;
            }
        }
        return comma + 4 >= end || !Characters.isDigit(text.charAt(comma + 4));
    }

    private static @Nullable Numeral chinese(String text, int at, int end) {
        int to = at;
        while (to < end && isNumeral(text.charAt(to)) && isOfOneKind(text.charAt(at), text.charAt(to))) {
            to++;
        }
        if (to == at) {
            return null;
        }
        int body = to;
        while (body > at && "万亿".indexOf(text.charAt(body - 1)) >= 0) {
            body--;
        }
        if (body == at) {
            return new Numeral(BigDecimal.ONE, text.substring(at, to), to, true);
        }
        return new Numeral(BigDecimal.valueOf(parse(text, at, body)), text.substring(body, to), to, true);
    }

    private static Numeral scaled(BigDecimal value, String text, int at, int end, boolean chinese) {
        int to = at;
        while (to < end && to - at < 2 && "万亿".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return new Numeral(value, text.substring(at, to), to, chinese);
    }

    /** 一百五十七, 三千零二十, 二〇二四, 百, 十二万五千. */
    private static long parse(String text, int from, int to) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = from; i < to; i++) {
            char each = text.charAt(i);
            int value = digit(each);
            if (value >= 0) {
                digit = digit > 0
                                && (i + 1 == to
                                        || digit(text.charAt(i + 1)) >= 0
                                        || (i > from && digit(text.charAt(i - 1)) >= 0))
                        ? digit * 10 + value
                        : value;
            } else if (each == '万' || each == '亿') {
                total = (total + section + Math.max(0, digit)) * (each == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * step(each);
                digit = -1;
            }
        }
        return total + section + Math.max(0, digit);
    }

    private static long step(char each) {
        return switch (each) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            default -> 1000;
        };
    }

    static boolean isNumeral(char each) {
        return NUMERALS.has(each);
    }

    /** 队伍一支: the numerals of contracts (壹贰叁) are not mixed with the usual ones. */
    private static boolean isOfOneKind(char first, char next) {
        return "零万亿".indexOf(next) >= 0 || isFormal(first) == isFormal(next);
    }

    private static boolean isFormal(char each) {
        return FORMAL_DIGITS.indexOf(each) > 0 || FORMAL_STEPS.indexOf(each) >= 0;
    }

    private static int digit(char each) {
        return switch (each) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> Math.max(DIGITS.indexOf(each), FORMAL_DIGITS.indexOf(each));
        };
    }

    /** Without idle zeros behind the point, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
