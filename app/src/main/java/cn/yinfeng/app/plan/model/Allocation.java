package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Allocations.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One part of a target; see {@link cn.yinfeng.app.plan.Allocations.Part} for the meaning of each field. */
public record Allocation(
        UUID id,
        int unit,
        String post,
        @Nullable UUID parent,
        @Nullable BigDecimal published,
        @Nullable BigDecimal dispatch,
        String shared,
        List<Due> phasing,
        String lessReason) {
    public Allocation {
        phasing = List.copyOf(phasing);
    }

    /** An increment that is due by the end of a phase. */
    public record Due(LocalDate from, LocalDate to, BigDecimal value) {
        public static Due stated(Phase phase) {
            BigDecimal value = Decimals.read(phase.value());
            return new Due(phase.from(), phase.to(), value == null ? BigDecimal.ZERO : value);
        }

        public Phase view() {
            return new Phase(from, to, value.toPlainString());
        }
    }

    /** The number by which work is split: the dispatch one where there is one. */
    public @Nullable BigDecimal worked() {
        return dispatch == null ? published : dispatch;
    }

    public Allocation because(String reason) {
        return new Allocation(id, unit, post, parent, published, dispatch, shared, phasing, reason);
    }

    /** The same with other ids. */
    public Allocation as(UUID newId, @Nullable UUID newParent) {
        return new Allocation(newId, unit, post, newParent, published, dispatch, shared, phasing, lessReason);
    }
}
