package cn.yinfeng.app.project.model;

import cn.yinfeng.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers as clerks write them: 1,234.5 or １２３ or 1.2e3, with or without blanks. */
public final class Amounts {
    private static final int LONGEST = 30;
    private static final BigDecimal LARGEST_FEN = BigDecimal.valueOf(1_000_000_000_000_000L);

    private Amounts() {}

    public static Optional<BigDecimal> number(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= '０' && each <= '９') {
                plain.append((char) (each - '０' + '0'));
            } else if (each == '．') {
                plain.append('.');
            } else if (each != ',' && each != '，' && !Character.isWhitespace(each)) {
                plain.append(each);
            }
        }
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(plain.toString());
            return number.precision() - number.scale() > LONGEST ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** 元, 万元 or 亿元; the English words of the template too. */
    public static Money.@Nullable Scale scale(String text) {
        return switch (text.replace("人民币", "").strip()) {
            case "元", "yuan", "CNY" -> Money.Scale.YUAN;
            case "万元", "万", "10k yuan" -> Money.Scale.WAN;
            case "亿元", "亿", "100m yuan" -> Money.Scale.YI;
            default -> null;
        };
    }

    /** Whole 分; empty where the number is finer than a 分 or larger than any amount of this field. */
    public static Optional<Long> fen(BigDecimal number, Money.Scale scale) {
        try {
            long fen = Money.of(number, scale).fen();
            return BigDecimal.valueOf(fen).abs().compareTo(LARGEST_FEN) > 0 ? Optional.empty() : Optional.of(fen);
        } catch (ArithmeticException tooFineOrTooLarge) {
            return Optional.empty();
        }
    }
}
