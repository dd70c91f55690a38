package cn.yinfeng.engines.extraction.token;

import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads shares and multiples in words: 三分之一, 半数, 翻番. */
final class Shares {
    /** 成长, 成立, 成员, 成为 … : 成 belongs to another word. */
    private static final String OTHER_WORDS = "长本立功果员为都交型品熟效绩分人年份套批片网县市就因全";

    /** Behind 成: 八成五, 四成半. */
    private static final String ONES = "零一二三四五六七八九";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    static @Nullable Measure fraction(String text, int at, Numeral whole, int end) {
        Numeral part = Numeral.at(text, whole.end() + 2, end);
        if (part == null || whole.value().signum() == 0) {
            return null;
        }
        if (whole.value().compareTo(THOUSAND) == 0) {
            return new Measure(at, part.end(), part.value(), null, "‰", Dimension.SHARE, Shape.FRACTION);
        }
        BigDecimal value = part.value().multiply(HUNDRED);
        BigDecimal share = value.divide(whole.value(), 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Measure(
                at,
                part.end(),
                share.scale() < 0 ? share.setScale(0) : share,
                null,
                "%",
                Dimension.SHARE,
                Shape.FRACTION);
    }

    /** 三成, 五成以上, 八成五: tenths. */
    static @Nullable Measure tenths(String text, int at, Numeral numeral, int end) {
        int to = numeral.end() + 1;
        boolean tenths = numeral.chinese()
                && numeral.scale().isEmpty()
                && numeral.value().compareTo(BigDecimal.TEN) < 0
                && to <= end
                && text.charAt(numeral.end()) == '成';
        boolean closed = tenths
                && (to == end
                        || !Characters.isHan(text.charAt(to))
                        || OTHER_WORDS.indexOf(text.charAt(to)) < 0
                        || ones(text.charAt(to)) > 0);
        if (!closed) {
            return null;
        }
        int behind = to < end ? ones(text.charAt(to)) : -1;
        boolean half = behind > 0;
        BigDecimal share = numeral.value().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(Math.max(0, behind)));
        return new Measure(at, half ? to + 1 : to, share, null, "%", Dimension.SHARE, Shape.FRACTION);
    }

    private static int ones(char digit) {
        return digit == '半' ? 5 : ONES.indexOf(digit);
    }

    /** 实现零的突破, 破零: the first one ever is wanted, more than none. */
    static @Nullable Measure first(String text, int at, int end) {
        for (String word : List.of("零的突破", "零突破", "破零")) {
            if (text.startsWith(word, at) && at + word.length() <= end) {
                return new Measure(at, at + word.length(), BigDecimal.ZERO, null, "个", Dimension.COUNT, Shape.FIRST);
            }
        }
        return null;
    }

    static @Nullable Measure half(String text, int at, int end) {
        for (String word : List.of("半数", "过半")) {
            boolean idiom = text.startsWith("时间", at - 2) || text.startsWith("任务", at - 2);
            if (text.startsWith(word, at) && at + word.length() <= end && !idiom) {
                return new Measure(
                        at, at + word.length(), BigDecimal.valueOf(50), null, "%", Dimension.SHARE, Shape.FRACTION);
            }
        }
        return null;
    }

    static @Nullable Measure doubling(String text, int at, int end) {
        for (String word : List.of("翻一番", "翻两番", "翻番", "翻一倍", "翻倍", "倍增")) {
            if (text.startsWith(word, at) && at + word.length() <= end && !text.startsWith("倍增计划", at)) {
                var growth = BigDecimal.valueOf(word.equals("翻两番") ? 300 : 100);
                return new Measure(at, at + word.length(), growth, null, "%", Dimension.SHARE, Shape.DOUBLING);
            }
        }
        return null;
    }
}
