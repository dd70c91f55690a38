package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.Allocations.Question;
import cn.yinfeng.app.plan.Allocations.Step;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.app.plan.model.Even;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.Measures.Kind;
import cn.yinfeng.app.plan.model.Measures.Measure;
import cn.yinfeng.app.plan.model.Numbers;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Whole;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Even splits, to be looked at and changed by a person. */
@Component
class Proposals {
    private final Measures measures;
    private final Units units;

    Proposals(Measures measures, Units units) {
        this.measures = measures;
        this.units = units;
    }

    List<Allocation> even(Plan plan, Target target, Numbers whole, int unit, Question question) {
        List<Integer> wanted = question.units().isEmpty() ? children(unit) : question.units();
        if (wanted.isEmpty()) {
            throw new Refusal("PLAN-049");
        }
        Measure measure = measures.of(Whole.of(target).measure());
        List<@Nullable BigDecimal> published = numbers(whole.published(), wanted.size(), measure);
        List<@Nullable BigDecimal> dispatch = numbers(whole.dispatch(), wanted.size(), measure);
        var rows = new ArrayList<Allocation>();
        for (int i = 0; i < wanted.size(); i++) {
            BigDecimal worked = dispatch.get(i) == null ? published.get(i) : dispatch.get(i);
            rows.add(new Allocation(
                    Ids.next(),
                    wanted.get(i),
                    "",
                    question.under(),
                    published.get(i),
                    dispatch.get(i),
                    "",
                    phasing(worked, plan, target, question.over(), measure),
                    ""));
        }
        return rows;
    }

    private List<Integer> children(int unit) {
        return Region.of(units).children(unit).stream().map(UnitView::id).toList();
    }

    /** A rate is not split: everybody has the same to reach. */
    private static List<@Nullable BigDecimal> numbers(@Nullable BigDecimal number, int parts, Measure measure) {
        if (number == null || !measure.isAdditive()) {
            return Collections.nCopies(parts, number);
        }
        return new ArrayList<>(Even.split(number, parts, measure.kind() == Kind.COUNT));
    }

    private static List<Due> phasing(
            @Nullable BigDecimal number, Plan plan, Target target, @Nullable Step over, Measure measure) {
        Period period = Periods.of(plan, target);
        if (number == null || over == null || period == null || !measure.isAdditive()) {
            return List.of();
        }
        return Even.phase(number, period.from(), period.to(), over, measure.kind() == Kind.COUNT);
    }
}
