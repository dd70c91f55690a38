package cn.yinfeng.app.plan.model;

import cn.yinfeng.kernel.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands on a date. Whatever cannot be known is null.
 *
 * @param missing in 分 or pieces
 */
public record Standing(
        @Nullable Share attainment,
        @Nullable Share pace,
        @Nullable Share difference,
        @Nullable BigInteger missing,
        @Nullable Boolean reached) {
    /**
     * What is done.
     *
     * @param denominator one, unless it is a rate; zero means that the rate is not defined
     */
    public record Result(BigInteger numerator, BigInteger denominator) {
        /** Both together: units that share a number. */
        public Result plus(Result other, boolean rate) {
            return new Result(numerator.add(other.numerator), rate ? denominator.add(other.denominator) : denominator);
        }
    }

    public static Standing of(@Nullable Goal goal, @Nullable Result done, @Nullable Pace pace) {
        Share due = pace == null ? null : pace.share();
        if (goal == null || done == null || done.denominator.signum() == 0) {
            return new Standing(null, due, null, null, null);
        }
        Share attainment = goal.amount().signum() == 0
                ? null
                : Fractions.of(
                        new BigDecimal(done.numerator), goal.amount().multiply(new BigDecimal(done.denominator)));
        Share difference =
                attainment == null || due == null || goal.isCeiling() ? null : Fractions.minus(attainment, due);
        BigInteger missing = goal.isCeiling()
                ? null
                : goal.least(done.denominator).subtract(done.numerator).max(BigInteger.ZERO);
        return new Standing(attainment, due, difference, missing, goal.isReachedBy(done.numerator, done.denominator));
    }
}
