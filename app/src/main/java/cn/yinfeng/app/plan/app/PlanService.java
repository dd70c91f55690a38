package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.PlanDifference;
import cn.yinfeng.app.plan.PlanRow;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.PlanView;
import cn.yinfeng.app.plan.Plans;
import cn.yinfeng.app.plan.app.Drafting.Place;
import cn.yinfeng.app.plan.app.finding.DutyPlanning;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.TargetFinder.Reading;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.plan.store.PlanLists;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Drafts, adopts and lists plans. A document is read outside a transaction: reading takes its time. */
@Service
class PlanService implements Plans {
    private final Reception reception;
    private final Drafting drafting;
    private final PlanViews views;
    private final Store store;
    private final Units units;
    private final DutyPlanning duties;
    private final Comparing comparing;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    PlanService(
            Reception reception,
            Drafting drafting,
            PlanViews views,
            Store store,
            Units units,
            DutyPlanning duties,
            Comparing comparing,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.reception = reception;
        this.drafting = drafting;
        this.views = views;
        this.store = store;
        this.units = units;
        this.duties = duties;
        this.comparing = comparing;
        this.transaction = transaction;
        this.events = events;
    }

    /** The three tables that plans are kept in. */
    @Component
    record Store(JdbcPlans plans, JdbcTargets targets, PlanLists lists) {}

    @Override
    public PlanView draft(Upload upload, int unit) {
        units.visible(unit);
        Reading reading = reception.read(upload);
        return keep(upload, reading, Place.first(unit));
    }

    @Override
    public PlanView edition(UUID id, Upload upload) {
        Place place = transaction.execute(status -> nextEdition(id));
        return keep(upload, reception.read(upload), place);
    }

    private PlanView keep(Upload upload, Reading reading, Place place) {
        return transaction.execute(status -> views.whole(drafting.keep(upload, reading, place)));
    }

    private Place nextEdition(UUID id) {
        Plan plan = store.plans.load(id);
        Plan newest = store.plans.newest(plan.series());
        if (newest.state() == PlanState.DRAFT) {
            throw new Refusal("PLAN-018", Map.of("number", newest.number()));
        }
        return new Place(plan.unit(), plan.series(), newest.edition() + 1);
    }

    @Override
    @Transactional(readOnly = true)
    public Items<PlanRow> list(Filter filter, Paging paging) {
        Integer unit = filter.unit();
        Set<Integer> wanted = unit == null ? null : Region.of(units).below(unit);
        Items<PlanRow> found = store.lists.list(filter, wanted, paging);
        return new Items<>(views.named(found.items()), found.total());
    }

    @Override
    @Transactional(readOnly = true)
    public PlanView find(UUID id) {
        return views.whole(id);
    }

    @Override
    @Transactional(readOnly = true)
    public PlanDifference compare(UUID id, UUID with) {
        return comparing.compare(id, with);
    }

    @Override
    @Transactional
    public PlanView adopt(UUID id, Adoption adoption) {
        store.plans.lock(id);
        Plan plan = unchanged(id, adoption.version());
        UUID edition = store.plans.adopted(plan.series()).orElse(null);
        UUID former = adoption.supersedes() == null ? edition : adoption.supersedes();
        var wanted = new Adoption(adoption.validFrom(), adoption.validTo(), former, adoption.version());
        var adopted = plan.adopt(wanted, store.targets.states(id)).orThrow();
        Stream.of(Optional.ofNullable(edition), Optional.ofNullable(former))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(each -> end(each, adopted.state()));
        store.plans.save(adopted.state(), drafting.author());
        duties.begin(adopted.state());
        events.publishEvent(adopted.event());
        return views.whole(id);
    }

    private void end(UUID former, Plan later) {
        var ended = store.plans.load(former).giveWayTo(later).orThrow();
        store.plans.save(ended.state(), null);
        duties.end(ended.state(), later);
        events.publishEvent(ended.event());
    }

    @Override
    @Transactional
    public PlanView retitle(UUID id, Head head) {
        Plan plan = unchanged(id, head.version());
        var heading = new Plan.Heading(
                head.title().strip(),
                head.documentNumber().strip(),
                head.publisher().strip(),
                head.issuedOn());
        var retitled = plan.retitle(heading).orThrow();
        store.plans.save(retitled.state(), null);
        events.publishEvent(retitled.event());
        return views.whole(id);
    }

    @Override
    @Transactional
    public void drop(UUID id) {
        store.plans.lock(id);
        var dropped = store.plans.load(id).drop().orThrow();
        store.plans.delete(dropped.state());
        events.publishEvent(dropped.event());
    }

    private Plan unchanged(UUID id, int version) {
        Plan plan = store.plans.load(id);
        if (plan.version() != version) {
            throw new OptimisticLockingFailureException("plan " + id);
        }
        return plan;
    }
}
