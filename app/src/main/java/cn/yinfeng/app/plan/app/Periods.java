package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For how long a target counts: as it says itself, else as long as its plan holds. */
final class Periods {
    private Periods() {}

    static @Nullable Period of(Plan plan, Target target) {
        LocalDate from = target.content().when().from();
        LocalDate to = target.content().when().to();
        if (from == null || to == null) {
            from = plan.validFrom();
            to = plan.validTo();
        }
        return from == null || to == null ? null : new Period(from, to);
    }
}
