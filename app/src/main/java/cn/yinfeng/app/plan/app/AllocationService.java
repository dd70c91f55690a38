package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.Allocations;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.TargetChanged;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.app.plan.model.Decimals;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.Numbers;
import cn.yinfeng.app.plan.model.Parts;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Splitting;
import cn.yinfeng.app.plan.model.Splitting.Beside;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Whole;
import cn.yinfeng.app.plan.store.JdbcAllocations;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Splits targets over units. */
@Service
@Transactional
class AllocationService implements Allocations {
    private final Tables tables;
    private final Measures measures;
    private final Units units;
    private final Ledger ledger;
    private final Proposals proposals;
    private final ApplicationEventPublisher events;

    AllocationService(
            Tables tables,
            Measures measures,
            Units units,
            Ledger ledger,
            Proposals proposals,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.measures = measures;
        this.units = units;
        this.ledger = ledger;
        this.proposals = proposals;
        this.events = events;
    }

    /** The tables that a split is kept in. */
    @Component
    record Tables(JdbcPlans plans, JdbcTargets targets, JdbcAllocations allocations) {}

    @Override
    @Transactional(readOnly = true)
    public Split of(UUID plan, UUID id) {
        Target target = tables.targets.load(plan, id);
        return view(target, new Parts(tables.allocations.of(id)));
    }

    private Split view(Target target, Parts parts) {
        String reason = tables.allocations.lessReason(target.id());
        Whole whole = Whole.of(target);
        Splitting splitting = splitting(target, null, whole.numbers(), parts.all());
        Map<Integer, String> names = units.names(
                parts.all().stream().map(Allocation::unit).distinct().toList());
        return new Split(
                target.view(),
                whole.measure(),
                Decimals.write(whole.published()),
                Decimals.write(whole.dispatch()),
                splitting.additive(),
                parts.all().stream().map(each -> part(each, names, parts)).toList(),
                splitting.sums().stream().map(each -> sum(each, reason)).toList(),
                parts.version(null));
    }

    private static Part part(Allocation row, Map<Integer, String> names, @Nullable Parts parts) {
        return new Part(
                row.id(),
                new UnitRef(row.unit(), names.getOrDefault(row.unit(), "")),
                row.post(),
                row.parent(),
                Decimals.write(row.published()),
                Decimals.write(row.dispatch()),
                row.shared(),
                row.phasing().stream().map(Due::view).toList(),
                row.lessReason(),
                parts == null ? null : parts.version(row.id()));
    }

    private static Sum sum(Splitting.Sum sum, String reasonOfTarget) {
        Beside published = sum.published();
        Beside dispatch = sum.dispatch();
        return new Sum(
                sum.parent(),
                Decimals.write(published.sum()),
                Decimals.write(published.difference()),
                Decimals.write(dispatch.sum()),
                Decimals.write(dispatch.difference()),
                sum.parent() == null ? reasonOfTarget : sum.lessReason());
    }

    private Splitting splitting(Target target, @Nullable UUID top, Numbers whole, List<Allocation> rows) {
        boolean additive = measures.of(Whole.of(target).measure()).isAdditive();
        boolean undecided = whole.published() == null && whole.dispatch() == null;
        return new Splitting(whole, top, undecided, additive, rows);
    }

    @Override
    public Split save(UUID planId, UUID id, Wish wish) {
        tables.plans.lock(planId);
        Plan plan = tables.plans.load(planId);
        if (plan.state() != PlanState.ADOPTED) {
            throw new Refusal("PLAN-047");
        }
        Target target = tables.targets.load(planId, id);
        var former = new Parts(tables.allocations.of(id));
        UUID under = wish.under();
        Numbers whole = whole(plan, target, former, under);
        if (!former.version(under).equals(wish.version())) {
            throw new OptimisticLockingFailureException("allocations of " + id);
        }
        List<Allocation> stated = identified(wish, former);
        refuseStrangers(stated);
        var settled =
                splitting(target, under, whole, stated).settle(wish.reason()).orThrow();
        Set<UUID> gone = former.under(under).stream().map(Allocation::id).collect(Collectors.toSet());
        refuseCounted(gone, settled.state());
        tables.allocations.replace(target, gone, settled.state());
        keepReason(target, under, former, settled.event(), wish.reason());
        events.publishEvent(told(target, under, gone.size(), settled.state()));
        return of(planId, id);
    }

    /** The numbers of what is split; the caller must have that part, or the target itself, in scope. */
    private Numbers whole(Plan plan, Target target, Parts former, @Nullable UUID under) {
        if (under == null) {
            units.visible(plan.unit());
            return Whole.of(target).numbers();
        }
        Allocation part = former.find(under).orElseThrow(() -> new Absent("allocation", under));
        units.visible(part.unit());
        return new Numbers(part.published(), part.dispatch(), Numbers.Base.NONE, "");
    }

    /** A row keeps its id where it is one of the table; another one is a new row and gets an id of ours. */
    private static List<Allocation> identified(Wish wish, Parts former) {
        Set<UUID> known =
                former.under(wish.under()).stream().map(Allocation::id).collect(Collectors.toSet());
        Map<UUID, UUID> ids = new HashMap<>();
        wish.rows().forEach(row -> ids.put(row.id(), known.contains(row.id()) ? row.id() : Ids.next()));
        if (ids.size() < wish.rows().size()) {
            throw new Refusal("PLAN-044");
        }
        return wish.rows().stream()
                .map(Statements::allocation)
                .map(row -> {
                    UUID parent = row.parent() == null ? wish.under() : ids.getOrDefault(row.parent(), row.parent());
                    return row.as(ids.getOrDefault(row.id(), row.id()), parent);
                })
                .toList();
    }

    private void refuseStrangers(List<Allocation> rows) {
        var seen = new HashSet<Integer>();
        units.visible().forEach(each -> seen.add(each.id()));
        rows.stream().filter(each -> !seen.contains(each.unit())).findFirst().ifPresent(stranger -> {
            throw new Absent("unit", stranger.unit());
        });
    }

    /** What was counted for a part by hand would be lost with it. */
    private void refuseCounted(Set<UUID> former, List<Allocation> rows) {
        var gone = new HashSet<>(former);
        rows.forEach(each -> gone.remove(each.id()));
        for (UUID id : gone) {
            if (!ledger.balances(new SubjectRef("target", id)).isEmpty()) {
                throw new Refusal("PLAN-048");
            }
        }
    }

    private void keepReason(
            Target target, @Nullable UUID under, Parts former, List<Splitting.Sum> sums, String reason) {
        boolean less = sums.stream()
                .filter(each -> Objects.equals(each.parent(), under))
                .anyMatch(Splitting::isLess);
        String kept = less ? reason.strip() : "";
        if (under == null) {
            tables.allocations.lessReason(target.id(), kept);
        } else {
            tables.allocations.because(former.find(under).orElseThrow().id(), kept);
        }
    }

    private static TargetChanged told(Target target, @Nullable UUID under, int before, List<Allocation> after) {
        var facts = new HashMap<String, Object>();
        facts.put("under", under == null ? "" : under.toString());
        facts.put("before", before);
        facts.put("after", after.size());
        facts.put(
                "rows",
                after.stream()
                        .limit(50)
                        .map(each -> each.unit() + " " + each.post() + " " + Decimals.write(each.published()) + " "
                                + Decimals.write(each.dispatch()))
                        .toList());
        return new TargetChanged(target.plan(), target.id(), "allocated", facts);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> propose(UUID planId, UUID id, Question question) {
        Plan plan = tables.plans.load(planId);
        Target target = tables.targets.load(planId, id);
        var parts = new Parts(tables.allocations.of(id));
        Numbers whole = whole(plan, target, parts, question.under());
        int unit = question.under() == null
                ? plan.unit()
                : parts.find(question.under()).orElseThrow().unit();
        List<Allocation> rows = proposals.even(plan, target, whole, unit, question);
        Map<Integer, String> names =
                units.names(rows.stream().map(Allocation::unit).toList());
        return rows.stream().map(each -> part(each, names, null)).toList();
    }
}
