package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.Bindings;
import cn.yinfeng.app.plan.TargetChanged;
import cn.yinfeng.app.plan.Targets.TargetId;
import cn.yinfeng.app.plan.model.BindingRules;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Counted;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.Measures.Measure;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Whole;
import cn.yinfeng.app.plan.store.JdbcBindings;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Binds targets to figures, and proposes how. */
@Service
@Transactional
class BindingService implements Bindings {
    private static final List<String> ORIGINS =
            List.of("OUTSIDE_PROVINCE", "ABROAD", "WITHIN_PROVINCE", "WITHIN_CITY", "UNKNOWN");
    private final Tables tables;
    private final Figures figures;
    private final Measures measures;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final BindingRules rules = BindingRules.of(ShippedRules.of("plan"));

    BindingService(
            Tables tables,
            Figures figures,
            Measures measures,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.figures = figures;
        this.measures = measures;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** The tables of plans, targets and how they are counted. */
    @Component("bindingTables")
    record Tables(JdbcPlans plans, JdbcTargets targets, JdbcBindings bindings) {}

    @Override
    public @Nullable Binding bind(TargetId id, @Nullable Binding wanted) {
        tables.plans.lock(id.plan());
        Plan plan = tables.plans.load(id.plan());
        units.visible(plan.unit());
        Target target = tables.targets.load(id.plan(), id.id());
        Counted before = tables.bindings.of(plan.id()).get(target.id());
        Counted counted = wanted == null ? null : Counted.stated(wanted);
        if (counted == null) {
            tables.bindings.delete(target.id());
        } else {
            refuseUnfit(target, counted);
            tables.bindings.save(plan, target, counted);
        }
        events.publishEvent(new TargetChanged(
                plan.id(),
                target.id(),
                "bound",
                Map.of("before", String.valueOf(before), "after", String.valueOf(counted))));
        return counted == null ? null : counted.view();
    }

    private void refuseUnfit(Target target, Counted counted) {
        Measure measure = measured(target);
        switch (counted) {
            case Counted.ByHand byHand -> {
                if (measure.kind() == Measures.Kind.RATE || "USD".equals(measure.currency())) {
                    throw new Refusal(
                            "PLAN-055", Map.of("measure", target.content().measure()));
                }
            }
            case Counted.ByFigure figure -> {
                DefinitionView definition = definitions().stream()
                        .filter(each -> each.code().equals(figure.figure()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("PLAN-051", Map.of("figure", figure.figure())));
                if (!fits(definition.kind(), measure)) {
                    throw new Refusal(
                            "PLAN-056",
                            Map.of(
                                    "figure",
                                    definition.name(),
                                    "measure",
                                    target.content().measure()));
                }
            }
        }
    }

    /** A growth target is counted in the measure of its base. */
    private Measure measured(Target target) {
        String base = target.numbers().base().measure();
        if (Whole.grows(target)) {
            return measures.of(base.isEmpty() ? "亿元" : base);
        }
        return measures.of(target.content().measure());
    }

    private static boolean fits(Figure.Kind kind, Measure measure) {
        return switch (kind) {
            case COUNT -> measure.kind() == Measures.Kind.COUNT;
            case MONEY -> measure.kind() == Measures.Kind.MONEY && "CNY".equals(measure.currency());
            case RATE -> measure.kind() == Measures.Kind.RATE;
        };
    }

    private List<DefinitionView> definitions() {
        return figures.definitions(LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bound> of(UUID plan) {
        tables.plans.load(plan);
        return tables.bindings.of(plan).entrySet().stream()
                .map(each -> new Bound(each.getKey(), each.getValue().view()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Choices choices(@Nullable UUID plan) {
        List<Target> asked = plan == null ? List.of() : tables.targets.of(plan);
        return new Choices(
                definitions(),
                ORIGINS,
                rules.places(),
                rules.industries(),
                asked.stream().flatMap(this::proposed).toList());
    }

    private Stream<Bound> proposed(Target target) {
        Content content = target.content();
        Optional<Counted> proposal = rules.propose(content.indicator(), content.subject(), content.measure());
        return proposal.map(each -> new Bound(target.id(), each.view())).stream();
    }
}
