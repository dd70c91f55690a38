package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.PlanDifference;
import cn.yinfeng.app.plan.PlanView.PlanRef;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.difference.TargetDifferences;
import cn.yinfeng.app.plan.model.difference.TextDifferences;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds two plans against each other. */
@Component
class Comparing {
    private final JdbcPlans plans;
    private final JdbcTargets targets;

    Comparing(JdbcPlans plans, JdbcTargets targets) {
        this.plans = plans;
        this.targets = targets;
    }

    PlanDifference compare(UUID id, UUID with) {
        Plan one = plans.load(id);
        Plan other = plans.load(with);
        boolean inOrder = order(one, other).compare(one, other) <= 0;
        Plan before = inOrder ? one : other;
        Plan after = inOrder ? other : one;
        String earlier = plans.body(before.id()).text();
        String later = plans.body(after.id()).text();
        boolean tooLong = TextDifferences.isTooLong(earlier, later);
        return new PlanDifference(
                reference(before),
                reference(after),
                TargetDifferences.of(
                        targets.of(before.id()),
                        targets.of(after.id()),
                        day(after).getYear() - day(before).getYear()),
                tooLong ? List.of() : TextDifferences.of(earlier, later),
                tooLong);
    }

    /** Editions of one plan by their number, other plans by the day from which they hold or on which they were issued. */
    private static Comparator<Plan> order(Plan one, Plan other) {
        Comparator<Plan> byDay = Comparator.comparing(Comparing::day);
        return one.series().equals(other.series())
                ? Comparator.comparingInt(Plan::edition)
                : byDay.thenComparing(Plan::number);
    }

    private static LocalDate day(Plan plan) {
        if (plan.validFrom() != null) {
            return plan.validFrom();
        }
        LocalDate issued = plan.heading().issuedOn();
        return issued == null ? LocalDate.of(Integer.parseInt(plan.number().substring(1, 5)), 1, 1) : issued;
    }

    private static PlanRef reference(Plan plan) {
        return new PlanRef(plan.id(), plan.number(), plan.heading().title(), plan.edition());
    }
}
