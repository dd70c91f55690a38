package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.TargetChanged;
import cn.yinfeng.app.plan.TargetContent;
import cn.yinfeng.app.plan.TargetNumbers;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.TargetView;
import cn.yinfeng.app.plan.Targets;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Family;
import cn.yinfeng.app.plan.model.Numbers;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Quotation;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on targets; decisions on one plan come one after the other. */
@Service
@Transactional
class TargetService implements Targets {
    private final JdbcPlans plans;
    private final JdbcTargets targets;
    private final ApplicationEventPublisher events;

    TargetService(JdbcPlans plans, JdbcTargets targets, ApplicationEventPublisher events) {
        this.plans = plans;
        this.targets = targets;
        this.events = events;
    }

    @Override
    public TargetView add(UUID planId, TargetContent content, Span span) {
        Plan plan = draft(planId);
        Content stated = Content.stated(content);
        new Family(targets.of(planId)).refuseParent(null, stated.parent());
        Target target = Target.added(planId, targets.nextPlace(planId), stated, words(planId, span));
        targets.insert(plan, List.of(target));
        events.publishEvent(new TargetChanged(planId, target.id(), "added", Map.of("indicator", stated.indicator())));
        return target.view();
    }

    @Override
    public TargetView edit(TargetId id, TargetContent content, Span span) {
        draft(id.plan());
        Target target = unchanged(id);
        Content stated = Content.stated(content);
        new Family(targets.of(id.plan())).refuseParent(id.id(), stated.parent());
        Words words =
                span.start() == null ? target.words() : words(id.plan(), span).from(target.words());
        return keep(target.edit(stated, words));
    }

    @Override
    public TargetView accept(TargetId id) {
        return decide(id, Target::accept);
    }

    @Override
    public TargetView reject(TargetId id) {
        return decide(id, Target::reject);
    }

    @Override
    public TargetView reopen(TargetId id) {
        return decide(id, Target::reopen);
    }

    private TargetView decide(TargetId id, Function<Target, Decision<Target, TargetChanged>> decision) {
        draft(id.plan());
        return keep(decision.apply(unchanged(id)));
    }

    @Override
    public int acceptAll(UUID planId, BigDecimal confidence) {
        draft(planId);
        List<Target> sure = targets.of(planId).stream()
                .filter(each -> each.state() == TargetState.PROPOSED)
                .filter(each -> each.words().isAtLeastAsSureAs(confidence))
                .toList();
        sure.forEach(each -> keep(each.accept()));
        return sure.size();
    }

    @Override
    public TargetView merge(UUID planId, List<UUID> ids) {
        draft(planId);
        List<Target> wanted = ids.stream()
                .distinct()
                .map(id -> targets.load(planId, id))
                .sorted(Comparator.comparingInt(Target::place))
                .toList();
        if (wanted.size() < 2) {
            throw new Refusal("PLAN-035");
        }
        Target first = wanted.getFirst();
        List<Target> others = wanted.subList(1, wanted.size());
        var whole = first.takeIn(others);
        for (Target other : others) {
            keep(other.goInto(first));
            targets.adopt(other.id(), first.id());
        }
        return keep(whole);
    }

    @Override
    public TargetView number(TargetId id, TargetNumbers numbers) {
        plans.lock(id.plan());
        Plan plan = plans.load(id.plan());
        Target target = unchanged(id);
        Numbers stated = Numbers.stated(numbers);
        boolean otherMeasure = (stated.base().value() == null)
                        != (target.numbers().base().value() == null)
                || !stated.base().measure().equals(target.numbers().base().measure());
        if (otherMeasure && targets.isSplit(id.id())) {
            throw new Refusal("PLAN-037");
        }
        return keep(target.number(stated, plan.state()));
    }

    private TargetView keep(Decision<Target, TargetChanged> decision) {
        var accepted = decision.orThrow();
        targets.save(accepted.state());
        events.publishEvent(accepted.event());
        return targets.load(accepted.state().plan(), accepted.state().id()).view();
    }

    private Plan draft(UUID id) {
        plans.lock(id);
        Plan plan = plans.load(id);
        plan.refuseUnlessDraft();
        return plan;
    }

    private Target unchanged(TargetId id) {
        Target target = targets.load(id.plan(), id.id());
        Integer seen = id.version();
        if (seen != null && seen != target.version()) {
            throw new OptimisticLockingFailureException("target " + id.id());
        }
        return target;
    }

    private Words words(UUID plan, Span span) {
        return Quotation.of(plans.body(plan).text(), span, plans.body(plan).outline());
    }
}
