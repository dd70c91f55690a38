package cn.yinfeng.engines.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much is asked.
 *
 * @param comparator how the value binds
 * @param value exact as printed; null where it is masked (**), or where a deadline has none
 * @param valueMax upper end of a range, else null
 * @param unit 万元, 亿元, 亿美元, %, 个 … as printed; 万亿元 is told in 亿元; null where there is no value at all
 * @param bound of a growth or decline: whether the stated rate is a floor (AT_LEAST), exact (EQUAL) …; else null
 * @param base the year or amount that a growth or decline is compared with, as printed; null where the document does not tell
 * @param words the words of the number, for example 三分之一以上
 * @param undecided the source masks the number
 */
public record Quantity(
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        @Nullable Comparator bound,
        @Nullable String base,
        String words,
        boolean undecided) {}
