package cn.yinfeng.app.plan.app.finding;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.FindingView;
import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.Findings;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.Targets.Span;
import cn.yinfeng.app.plan.app.assist.Assisting;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Quotation;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.app.plan.model.finding.Features;
import cn.yinfeng.app.plan.model.finding.Finding;
import cn.yinfeng.app.plan.store.JdbcPlanFindings;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides on findings; decisions on one plan come one after the other. */
@Service
@Transactional
class FindingService implements Findings {
    private final JdbcPlans plans;
    private final JdbcPlanFindings findings;
    private final Units units;
    private final Assisting assisting;
    private final ApplicationEventPublisher events;
    private final Features features = Features.of(ShippedRules.of("plan"));

    FindingService(
            JdbcPlans plans,
            JdbcPlanFindings findings,
            Units units,
            Assisting assisting,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.findings = findings;
        this.units = units;
        this.assisting = assisting;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FindingView> of(UUID plan) {
        plans.load(plan);
        return findings.of(plan).stream().map(each -> each.view(features)).toList();
    }

    @Override
    public FindingView add(UUID planId, Kind kind, FindingContent content, Span span) {
        Plan plan = draft(planId);
        Finding.refuseImpossible(kind, content);
        content.units().forEach(units::visible);
        int place = findings.of(planId).size() + 1;
        var finding =
                new Finding(Ids.next(), planId, place, kind, content, null, words(planId, span), TargetState.ADDED, 0);
        findings.insert(plan, List.of(finding));
        events.publishEvent(finding.told("added"));
        return finding.view(features);
    }

    @Override
    public FindingView edit(FindingId id, FindingContent content, Span span) {
        draft(id.plan());
        Finding finding = unchanged(id);
        content.units().forEach(units::visible);
        Words words =
                span.start() == null ? finding.words() : words(id.plan(), span).from(finding.words());
        return keep(finding.edit(content, words));
    }

    @Override
    public FindingView accept(FindingId id) {
        return decide(id, Finding::accept);
    }

    @Override
    public FindingView reject(FindingId id) {
        return decide(id, Finding::reject);
    }

    @Override
    public FindingView reopen(FindingId id) {
        return decide(id, Finding::reopen);
    }

    private FindingView decide(FindingId id, Function<Finding, Decision<Finding, FindingDecided>> decision) {
        draft(id.plan());
        return keep(decision.apply(unchanged(id)));
    }

    @Override
    public int acceptAll(UUID planId, Kind kind, BigDecimal confidence) {
        draft(planId);
        List<Finding> sure = findings.of(planId).stream()
                .filter(each -> each.kind() == kind && each.state() == TargetState.PROPOSED)
                .filter(each -> each.words().isAtLeastAsSureAs(confidence))
                .toList();
        sure.forEach(each -> keep(each.accept()));
        return sure.size();
    }

    @Override
    public @Nullable String assistant() {
        return assisting.host().orElse(null);
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int propose(UUID plan) {
        return assisting.propose(plan);
    }

    private FindingView keep(Decision<Finding, FindingDecided> decision) {
        var accepted = decision.orThrow();
        findings.save(accepted.state());
        events.publishEvent(accepted.event());
        return findings.load(accepted.state().plan(), accepted.state().id()).view(features);
    }

    private Plan draft(UUID id) {
        plans.lock(id);
        Plan plan = plans.load(id);
        plan.refuseUnlessDraft();
        return plan;
    }

    private Finding unchanged(FindingId id) {
        Finding finding = findings.load(id.plan(), id.id());
        Integer seen = id.version();
        if (seen != null && seen != finding.version()) {
            throw new OptimisticLockingFailureException("finding " + id.id());
        }
        return finding;
    }

    private Words words(UUID plan, Span span) {
        return Quotation.of(plans.body(plan).text(), span, plans.body(plan).outline());
    }
}
