package cn.yinfeng.engines.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the document sets, with its parameters, ready to be written as a dated rule by a person.
 *
 * @param kind what follows
 * @param circumstance for what or when it holds, as printed; empty where the sentence does not tell
 * @param conditions sizes from which it holds, in their order; empty where there are none
 * @param any one of the conditions is enough (或, 以及新设…的); else all of them are needed
 * @param outcome how much follows; null for a threshold that opens something without a number
 * @param cap the most that follows in all (最高500万元); null where none is told
 * @param grade 1, 2, 3 … where one sentence gives several outcomes by rank (分别给予100亩、80亩、50亩); else 0
 * @param consequence what follows, as printed
 * @param evidence where it stands
 */
public record Rule(
        Kind kind,
        String circumstance,
        List<Condition> conditions,
        boolean any,
        @Nullable Amount outcome,
        @Nullable Amount cap,
        int grade,
        String consequence,
        Evidence evidence) {
    public Rule {
        conditions = List.copyOf(conditions);
    }

    /** What follows. */
    public enum Kind {
        /** A size that opens a treatment (一事一议). */
        THRESHOLD,
        /** Money, land or a share is given. */
        REWARD,
        /** Points are added. */
        PLUS,
        /** Points are taken. */
        MINUS,
        /** A lamp is lit (黄灯, 红灯) where a figure is reached or missed. */
        LAMP,
        /** Points or a share of an assessment that an item is worth. */
        WEIGHT
    }

    /** A size to be met. */
    public record Condition(String indicator, Quantity quantity) {}

    /**
     * So much.
     *
     * @param unit as printed: 万元, 亩, %, ‰, 分
     */
    public record Amount(BigDecimal value, String unit) {}
}
