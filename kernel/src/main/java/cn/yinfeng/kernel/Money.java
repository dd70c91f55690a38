package cn.yinfeng.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact amount: whole 分 (hundredths of the currency unit) plus the ISO 4217 currency.
 *
 * @param fen hundredths of one currency unit; may be negative (a reversal)
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(long fen, String currency) {
    public static final String CNY = "CNY";
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Money {
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
        }
    }

    /** Exact 分 of a renminbi amount; more than two decimals of a 元 are refused, never rounded. */
    public static Money of(BigDecimal amount, Scale scale) {
        return new Money(
                amount.multiply(scale.yuan)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact(),
                CNY);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, same(other).fen), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, same(other).fen), currency);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return other;
    }

    /** The units in which Chinese tables state money. */
    public enum Scale {
        YUAN("元", 1),
        WAN("万元", 10_000),
        YI("亿元", 100_000_000);

        private final String label;
        private final BigDecimal yuan;

        Scale(String label, long yuan) {
            this.label = label;
            this.yuan = BigDecimal.valueOf(yuan);
        }

        /** The Chinese name as written in tables, for example 万元. */
        public String label() {
            return label;
        }
    }
}
