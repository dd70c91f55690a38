package cn.yinfeng.engines.extraction.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit.
 *
 * @param start first character in the folded text
 * @param end the place behind the unit
 * @param value exact; null where masked
 * @param max upper end of a range, else null
 * @param unit canonical, with its 万 or 亿
 * @param dimension what sort of unit
 * @param shape how it is written
 */
public record Measure(
        int start,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal max,
        String unit,
        Dimension dimension,
        Shape shape) {

    /** What sort of unit. */
    public enum Dimension {
        MONEY,
        SHARE,
        COUNT,
        STAFF,
        ACT,
        TIME,
        AREA,
        SIZE,
        SCORE,
        NAME
    }

    /** How the number is written. */
    public enum Shape {
        /** 30个, 2.6亿元, 十二家. */
        PLAIN,
        /** 一个, 一批: as often an article as a number. */
        ARTICLE,
        /** 两个, 三项: small and in Chinese, as often part of a name. */
        SMALL,
        /** 100余家, 3000多名. */
        VAGUE,
        /** 亿元以上, 百亿级: a bare multiplier, mostly a size class. */
        BARE,
        /** 三分之一, 半数. */
        FRACTION,
        /** 零的突破: the first one ever. */
        FIRST,
        /** 翻番, 翻两番: growth by a multiple. */
        DOUBLING,
        /** **, XX: not yet decided. */
        MASKED
    }

    public boolean is(Dimension other) {
        return dimension == other;
    }

    public boolean is(Shape other) {
        return shape == other;
    }

    public boolean masked() {
        return shape == Shape.MASKED;
    }
}
