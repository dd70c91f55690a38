package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.model.Measures.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, exact.
 *
 * @param amount in 分, pieces or wholes
 * @param measure in which it is counted
 */
public record Goal(Comparison comparison, BigDecimal amount, Measure measure) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The goal of a number; empty where it cannot be known: no number, only a deadline, a growth without its base. */
    public static Optional<Goal> of(Target target, @Nullable BigDecimal number, Measures measures) {
        Comparison comparison = target.content().comparison();
        if (number == null) {
            return Optional.empty();
        }
        return switch (comparison) {
            case DEADLINE -> Optional.empty();
            case GROWTH -> grown(target, BigDecimal.ONE.add(number.divide(HUNDRED)), measures);
            case DECLINE -> grown(target, BigDecimal.ONE.subtract(number.divide(HUNDRED)), measures);
            case AT_LEAST, ABOVE, AT_MOST, BELOW, EQUAL, ABOUT, RANGE -> {
                Measure measure = measures.of(target.content().measure());
                yield Optional.of(new Goal(comparison, measure.exact(number), measure));
            }
        };
    }

    /** The goal of one part: a part of a growth is an amount in the base's measure, and unknown without the base. */
    public static Optional<Goal> ofPart(Target target, @Nullable BigDecimal number, Measures measures) {
        if (!Whole.grows(target)) {
            return of(target, number, measures);
        }
        Numbers.Base base = target.numbers().base();
        if (number == null || base.value() == null) {
            return Optional.empty();
        }
        Measure measure = measures.of(base.measure());
        return Optional.of(new Goal(target.content().comparison(), measure.exact(number), measure));
    }

    private static Optional<Goal> grown(Target target, BigDecimal factor, Measures measures) {
        Numbers.Base base = target.numbers().base();
        if (base.value() == null) {
            return Optional.empty();
        }
        Measure measure = measures.of(base.measure());
        return Optional.of(new Goal(
                target.content().comparison(), measure.exact(base.value()).multiply(factor), measure));
    }

    /** Whether less is better. */
    boolean isCeiling() {
        return switch (comparison) {
            case AT_MOST, BELOW, DECLINE -> true;
            case AT_LEAST, ABOVE, EQUAL, ABOUT, RANGE, GROWTH, DEADLINE -> false;
        };
    }

    /** Whether {@code done / of} reaches it, unrounded; above and below exclude their bound. */
    boolean isReachedBy(BigInteger done, BigInteger of) {
        int side = new BigDecimal(done).compareTo(amount.multiply(new BigDecimal(of)));
        return switch (comparison) {
            case AT_LEAST, EQUAL, ABOUT, RANGE, GROWTH, DEADLINE -> side >= 0;
            case ABOVE -> side > 0;
            case AT_MOST, DECLINE -> side <= 0;
            case BELOW -> side < 0;
        };
    }

    /** The least whole number over {@code of} that reaches it: 90 % of six is six; above six is seven. */
    BigInteger least(BigInteger of) {
        BigDecimal bound = amount.multiply(new BigDecimal(of));
        return comparison == Comparison.ABOVE
                ? bound.setScale(0, RoundingMode.FLOOR).toBigIntegerExact().add(BigInteger.ONE)
                : bound.setScale(0, RoundingMode.CEILING).toBigIntegerExact();
    }
}
