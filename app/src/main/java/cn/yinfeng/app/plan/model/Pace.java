package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Progress.PaceFrom;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 序时进度: the share of a target that is due by a date. */
public record Pace(Share share, PaceFrom from) {
    /** What the phases that have ended come to, over the whole number. */
    public static Optional<Pace> byPhasing(List<Due> phasing, BigDecimal whole, LocalDate on) {
        if (phasing.isEmpty() || whole.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal due = phasing.stream()
                .filter(each -> !each.to().isAfter(on))
                .map(Due::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Pace(Fractions.of(due, whole), PaceFrom.PHASING));
    }

    /** The months that have ended, over the months of the period: 5/12 on 31 May, 4/12 the day before. */
    public static Pace byMonths(Period period, LocalDate on) {
        Share ended = period.monthsEnded(on);
        return new Pace(
                Fractions.of(new BigDecimal(ended.numerator()), new BigDecimal(ended.denominator())), PaceFrom.MONTHS);
    }

    /** The pace of parts together: each by its own phasing; empty as soon as one that has a number has none. */
    public static Optional<Pace> together(List<Allocation> parts, LocalDate on) {
        BigDecimal due = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Allocation part : parts) {
            BigDecimal number = part.worked();
            if (number == null || number.signum() == 0) {
                continue;
            }
            if (part.phasing().isEmpty() || !part.shared().isEmpty()) {
                return Optional.empty();
            }
            whole = whole.add(number);
            for (Due each : part.phasing()) {
                due = each.to().isAfter(on) ? due : due.add(each.value());
            }
        }
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Pace(Fractions.of(due, whole), PaceFrom.PHASING));
    }
}
