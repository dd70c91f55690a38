package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.value.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a total is rounded, once, at the end.
 *
 * @param places decimal places
 * @param mode the scheme's own
 */
public record Rounding(int places, RoundingMode mode) {
    public BigDecimal of(Exact total) {
        return total.rounded(places, mode);
    }
}
