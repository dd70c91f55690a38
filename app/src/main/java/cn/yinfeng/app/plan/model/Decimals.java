package cn.yinfeng.app.plan.model;

import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as text, as they go over the wire. */
public final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private Decimals() {}

    /** The number; a text that is none is refused (PLAN-020). */
    public static @Nullable BigDecimal read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip();
        if (!PLAIN.matcher(plain).matches()) {
            throw new Refusal("PLAN-020", Map.of("value", text));
        }
        return tidy(new BigDecimal(plain));
    }

    public static @Nullable String write(@Nullable BigDecimal number) {
        return number == null ? null : tidy(number).toPlainString();
    }

    /** Whether both are missing, or both are the same number however it is written. */
    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** Without zeros behind the point, so that equal numbers are written alike. */
    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
