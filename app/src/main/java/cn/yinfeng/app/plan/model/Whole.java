package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Comparison;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is split into parts. A growth over a known base is split as the amount that it comes to, in the base's measure:
 * 15 % over 6000 亿元 is 6900 亿元; without its base every part has the same growth to reach.
 */
public record Whole(
        @Nullable BigDecimal published, @Nullable BigDecimal dispatch, String measure) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Whole of(Target target) {
        Numbers numbers = target.numbers();
        BigDecimal base = numbers.base().value();
        if (!grows(target) || base == null) {
            return new Whole(
                    numbers.published(), numbers.dispatch(), target.content().measure());
        }
        boolean down = target.content().comparison() == Comparison.DECLINE;
        return new Whole(
                reached(base, numbers.published(), down),
                reached(base, numbers.dispatch(), down),
                numbers.base().measure());
    }

    /** Whether the number is a change, in percent, and not an amount. */
    public static boolean grows(Target target) {
        return target.content().comparison() == Comparison.GROWTH
                || target.content().comparison() == Comparison.DECLINE;
    }

    private static @Nullable BigDecimal reached(BigDecimal base, @Nullable BigDecimal percent, boolean down) {
        if (percent == null) {
            return null;
        }
        BigDecimal change = base.multiply(percent).divide(HUNDRED);
        return down ? base.subtract(change) : base.add(change);
    }

    /** The numbers as a target or part has them. */
    public Numbers numbers() {
        return new Numbers(published, dispatch, Numbers.Base.NONE, "");
    }
}
