package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.plan.PlanDrafted;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.Plans.Upload;
import cn.yinfeng.app.plan.app.finding.FindingDrafts;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.TargetFinder.Found;
import cn.yinfeng.app.plan.model.TargetFinder.Reading;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcPlans.Author;
import cn.yinfeng.app.plan.store.JdbcPlans.Body;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read of a document as a draft: the plan, its targets and the file, or nothing of it. */
@Component
class Drafting {
    private static final int INTERNAL = 1;
    private final JdbcPlans plans;
    private final JdbcTargets targets;
    private final FindingDrafts others;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafting(
            JdbcPlans plans,
            JdbcTargets targets,
            FindingDrafts others,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.others = others;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Whose the draft is, and of which series it is an edition. */
    record Place(int unit, UUID series, int edition) {
        static Place first(int unit) {
            return new Place(unit, Ids.next(), 1);
        }
    }

    @Transactional
    public UUID keep(Upload upload, Reading reading, Place place) {
        Plan plan = plan(reading, upload, place);
        plans.insert(plan, new Body(reading.text(), reading.outline(), reading.notes()), author());
        List<Target> found = targets(plan, reading.targets());
        targets.insert(plan, found);
        others.keep(plan, reading.others(), found);
        DocumentView kept = documents.attach(
                PlanFiles.KIND, plan.id().toString(), upload.name(), new ByteArrayInputStream(upload.content()));
        events.publishEvent(new PlanDrafted(plan.id(), plan.number(), plan.unit(), found.size(), kept.sha256()));
        return plan.id();
    }

    private Plan plan(Reading reading, Upload upload, Place place) {
        LocalDate issued = reading.heading().issuedOn();
        int year = (issued == null ? LocalDate.now(clock) : issued).getYear();
        Plan.Heading heading = reading.heading();
        String title = heading.title().isBlank() ? upload.name() : heading.title();
        return new Plan(
                Ids.next(),
                plans.number(year),
                place.unit(),
                INTERNAL,
                new Plan.Heading(title, heading.documentNumber(), heading.publisher(), issued),
                PlanState.DRAFT,
                place.series(),
                place.edition(),
                null,
                null,
                null,
                0);
    }

    private static List<Target> targets(Plan plan, List<Found> found) {
        var ids = found.stream().map(each -> Ids.next()).toList();
        var targets = new ArrayList<Target>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            Integer parent = each.parent();
            Content content = parent == null || parent >= i
                    ? each.content()
                    : each.content().under(ids.get(parent));
            targets.add(Target.found(ids.get(i), plan.id(), i + 1, content, each.words()));
        }
        return targets;
    }

    Author author() {
        Caller caller = Caller.current();
        return new Author(caller.account(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
