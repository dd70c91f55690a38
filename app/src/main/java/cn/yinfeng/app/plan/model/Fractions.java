package cn.yinfeng.app.plan.model;

import cn.yinfeng.kernel.Share;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact fractions of decimal numbers, in lowest terms. */
final class Fractions {
    private Fractions() {}

    static Share of(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(Math.max(numerator.scale(), denominator.scale()), 0);
        return tidy(
                numerator.movePointRight(scale).toBigIntegerExact(),
                denominator.movePointRight(scale).toBigIntegerExact());
    }

    static Share minus(Share one, Share other) {
        return tidy(
                one.numerator()
                        .multiply(other.denominator())
                        .subtract(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator()));
    }

    private static Share tidy(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return common.signum() == 0
                ? new Share(numerator, denominator)
                : new Share(numerator.divide(common), denominator.divide(common));
    }
}
