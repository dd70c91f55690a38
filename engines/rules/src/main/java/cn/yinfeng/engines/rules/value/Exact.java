package cn.yinfeng.engines.rules.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number: a fraction in lowest terms, so that a rate of 6/7 times 7 is 6 and a threshold is met or missed
 * without any rounding.
 */
public final class Exact implements Comparable<Exact> {
    public static final Exact ZERO = of(0);
    public static final Exact ONE = of(1);
    /** Beyond this many bits a number is no fact of this field. */
    public static final int MOST_BITS = 4096;

    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?\\d{1,30}(?:\\.\\d{1,20})?)(%|/(\\d{1,30}(?:\\.\\d{1,20})?))?");
    private static final int SHOWN_DIGITS = 4;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Exact(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Exact of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        return plain.scale() <= 0
                ? new Exact(plain.toBigIntegerExact(), BigInteger.ONE)
                : reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** Reads 12.5, -3, 98.2% or 154/157; empty for anything else. */
    public static Optional<Exact> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        Exact first = of(new BigDecimal(written.group(1)));
        String under = written.group(3);
        if (under != null) {
            Exact divisor = of(new BigDecimal(under));
            return divisor.signum() == 0 ? Optional.empty() : Optional.of(first.dividedBy(divisor));
        }
        return Optional.of(written.group(2) == null ? first : first.dividedBy(of(100)));
    }

    private static Exact reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? common.negate() : common;
        return signed.equals(BigInteger.ONE)
                ? new Exact(numerator, denominator)
                : new Exact(numerator.divide(signed), denominator.divide(signed));
    }

    public Exact plus(Exact other) {
        return whole() && other.whole()
                ? new Exact(numerator.add(other.numerator), BigInteger.ONE)
                : reduced(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return plus(other.negative());
    }

    public Exact times(Exact other) {
        return whole() && other.whole()
                ? new Exact(numerator.multiply(other.numerator), BigInteger.ONE)
                : reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The divisor must not be zero. */
    public Exact dividedBy(Exact other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Exact negative() {
        return new Exact(numerator.negate(), denominator);
    }

    public Exact absolute() {
        return new Exact(numerator.abs(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean whole() {
        return denominator.equals(BigInteger.ONE);
    }

    public boolean tooLarge() {
        return numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS;
    }

    /** The decimal with so many places; the only step that can lose anything. */
    public BigDecimal rounded(int places, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
    }

    public Exact roundedExactly(int places, RoundingMode mode) {
        return of(rounded(places, mode));
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact
                && numerator.equals(exact.numerator)
                && denominator.equals(exact.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** 0.25 where a decimal ends within a few digits, otherwise the fraction and what it is about: 6/7 ≈ 0.8571. */
    public String shown() {
        return decimal().isPresent() ? toString() : this + " ≈ " + brief();
    }

    /** For a sentence: the decimal, rounded to four places where it does not end. */
    public String brief() {
        return decimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> rounded(SHOWN_DIGITS, RoundingMode.HALF_UP).toPlainString());
    }

    private Optional<BigDecimal> decimal() {
        BigDecimal rounded = rounded(2 * SHOWN_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return of(rounded).equals(this)
                ? Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded)
                : Optional.empty();
    }

    /** The exact text: 12.5 or 6/7. {@link #read} reads it back. */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
