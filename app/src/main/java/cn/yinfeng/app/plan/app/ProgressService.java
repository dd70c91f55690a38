package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.Progress;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Counted;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.Parts;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Standing.Result;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.store.JdbcAllocations;
import cn.yinfeng.app.plan.store.JdbcBindings;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is done beside what is due, for the targets of a plan. */
@Service
@Transactional(readOnly = true)
class ProgressService implements Progress {
    private final Tables tables;
    private final Tally tally;
    private final HandCounting handCounting;
    private final Measures measures;
    private final Units units;
    private final Ledger ledger;
    private final Entries entries;
    private final Clock clock;
    private final boolean demo;

    ProgressService(
            Tables tables,
            Tally tally,
            HandCounting handCounting,
            Measures measures,
            Units units,
            Ledger ledger,
            Entries entries,
            Clock clock,
            @Value("${yinfeng.demo:false}") boolean demo) {
        this.tables = tables;
        this.tally = tally;
        this.handCounting = handCounting;
        this.measures = measures;
        this.units = units;
        this.ledger = ledger;
        this.entries = entries;
        this.clock = clock;
        this.demo = demo;
    }

    /** The tables that progress is read from. */
    @Component("progressTables")
    record Tables(JdbcPlans plans, JdbcTargets targets, JdbcAllocations allocations, JdbcBindings bindings) {}

    @Override
    public Table of(UUID id, Asked asked) {
        Plan plan = tables.plans.load(id);
        Integer unit = asked.unit();
        boolean seesWhole = units.visible().stream().anyMatch(each -> each.id() == plan.unit());
        boolean whole = unit == null ? seesWhole : unit == plan.unit();
        if (whole) {
            return table(plan, asked, tables.targets.of(id), part -> part == null);
        }
        if (unit != null) {
            units.visible(unit);
            return table(plan, asked, tables.targets.of(id), part -> part != null && part.unit() == unit);
        }
        Map<UUID, List<Allocation>> own = tables.allocations.ofPlan(id);
        var tops = new ArrayList<Allocation>();
        own.values().forEach(rows -> tops.addAll(new Parts(rows).top()));
        return table(plan, asked, tables.targets.of(id), part -> part != null && tops.contains(part));
    }

    @Override
    public Table of(UUID planId, UUID id, Asked asked) {
        Plan plan = tables.plans.load(planId);
        Target target = tables.targets.load(planId, id);
        boolean seesWhole = units.visible().stream().anyMatch(each -> each.id() == plan.unit());
        Integer unit = asked.unit();
        return table(
                plan,
                asked,
                List.of(target),
                part -> part == null ? seesWhole && unit == null : unit == null || part.unit() == unit);
    }

    private Table table(Plan plan, Asked asked, List<Target> targets, Predicate<@Nullable Allocation> wanted) {
        long newest = ledger.watermark();
        long watermark = Objects.requireNonNullElse(asked.watermark(), newest);
        LocalDate on = Objects.requireNonNullElseGet(asked.on(), () -> LocalDate.now(clock));
        var when = new When(on, watermark, asked.number());
        Map<UUID, Counted> bindings = tables.bindings.of(plan.id());
        Map<UUID, List<Allocation>> allocations = tables.allocations.ofPlan(plan.id());
        List<Row> rows = targets.stream()
                .filter(each -> each.state().stands())
                .flatMap(target -> rows(
                        new Question(plan, target, bindings.get(target.id()), when),
                        new Parts(allocations.getOrDefault(target.id(), List.of())),
                        wanted))
                .toList();
        return new Table(on, Long.toString(watermark), demo, asked.number(), named(rows));
    }

    /** For when and for which of the two numbers. */
    record When(LocalDate on, long watermark, NumberKind number) {}

    /** One target of a plan and what is asked of it. */
    record Question(Plan plan, Target target, @Nullable Counted counted, When when) {}

    private Stream<Row> rows(Question question, Parts parts, Predicate<@Nullable Allocation> wanted) {
        var rows = new ProgressRows(question, parts, measures);
        Period period = Periods.of(question.plan, question.target);
        Map<@Nullable UUID, Result> done = period == null
                ? new HashMap<>()
                : tally.of(
                        new Tally.Asked(
                                question.target.id(),
                                question.plan.unit(),
                                period,
                                period.to().isBefore(question.when.on) ? period.to() : question.when.on,
                                question.when.watermark,
                                rows.measure()),
                        question.counted,
                        parts);
        Stream<Row> whole = wanted.test(null) ? Stream.of(rows.whole(done.get(null))) : Stream.of();
        return Stream.concat(
                whole, parts.all().stream().filter(wanted).map(part -> rows.part(part, done.get(part.id()))));
    }

    private List<Row> named(List<Row> rows) {
        Map<Integer, String> names = new HashMap<>(units.names(
                rows.stream().map(each -> each.unit().id()).distinct().toList()));
        return rows.stream()
                .map(row -> ProgressRows.named(
                        row,
                        new UnitRef(
                                row.unit().id(), names.getOrDefault(row.unit().id(), ""))))
                .toList();
    }

    @Override
    public Items<EntryView> counts(UUID plan, UUID id, @Nullable UUID allocation, Paging paging) {
        Target target = tables.targets.load(plan, id);
        var parts = new Parts(tables.allocations.of(id));
        if (allocation != null
                && parts.all().stream().noneMatch(each -> each.id().equals(allocation))) {
            throw new Absent("allocation", allocation);
        }
        Set<UUID> subjects = Tally.subjects(target.id(), allocation, parts);
        return entries.list(new Entries.Filter(subjects, null, null), paging);
    }

    @Override
    @Transactional
    public EntryView count(UUID planId, UUID id, Count count) {
        Plan plan = tables.plans.load(planId);
        Target target = tables.targets.load(planId, id);
        var parts = new Parts(tables.allocations.of(id));
        return handCounting.enter(plan, target, tables.bindings.of(planId).get(id), parts, count);
    }
}
