package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Allocations.Step;
import cn.yinfeng.app.plan.model.Allocation.Due;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Splits a number evenly: the parts sum to it exactly, and the first ones take what does not divide. */
public final class Even {
    private static final int HUNDREDTHS = 2;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Even() {}

    /**
     * The parts in their order.
     *
     * @param whole whether only whole numbers make sense (projects, trips)
     */
    public static List<BigDecimal> split(BigDecimal number, int parts, boolean whole) {
        int decimals = whole && number.stripTrailingZeros().scale() <= 0 ? 0 : Math.max(HUNDREDTHS, number.scale());
        BigInteger steps = number.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger[] shared = steps.divideAndRemainder(BigInteger.valueOf(parts));
        int rest = shared[1].intValueExact();
        var result = new ArrayList<BigDecimal>(parts);
        for (int i = 0; i < parts; i++) {
            BigInteger own = i < rest ? shared[0].add(BigInteger.ONE) : shared[0];
            result.add(new BigDecimal(own, decimals));
        }
        return result;
    }

    /** The number over the months or quarters from the first to the last day. */
    public static List<Due> phase(BigDecimal number, LocalDate from, LocalDate to, Step step, boolean whole) {
        var spans = new ArrayList<LocalDate[]>();
        LocalDate first = from;
        while (!first.isAfter(to)) {
            LocalDate last = lastDay(first, step);
            spans.add(new LocalDate[] {first, last.isAfter(to) ? to : last});
            first = last.plusDays(1);
        }
        List<BigDecimal> values = split(number, spans.size(), whole);
        var phases = new ArrayList<Due>();
        for (int i = 0; i < spans.size(); i++) {
            phases.add(new Due(spans.get(i)[0], spans.get(i)[1], values.get(i)));
        }
        return phases;
    }

    private static LocalDate lastDay(LocalDate day, Step step) {
        return switch (step) {
            case MONTH -> YearMonth.from(day).atEndOfMonth();
            case QUARTER -> {
                int lastMonth = ((day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1) * MONTHS_OF_A_QUARTER;
                yield YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
            }
        };
    }
}
