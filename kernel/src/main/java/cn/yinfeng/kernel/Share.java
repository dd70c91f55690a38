package cn.yinfeng.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, for rates. Thresholds compare it unrounded; only {@link #percent} rounds, for display.
 *
 * @param numerator the part
 * @param denominator the whole; zero means that the rate is not defined
 */
public record Share(BigInteger numerator, BigInteger denominator) {
    public static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public boolean isDefined() {
        return denominator.signum() != 0;
    }

    /** The rate in percent, rounded half up (away from zero at the half) to {@code decimals} places. */
    public BigDecimal percent(int decimals) {
        if (!isDefined()) {
            throw new ArithmeticException("a rate over nothing is not defined");
        }
        return new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}
