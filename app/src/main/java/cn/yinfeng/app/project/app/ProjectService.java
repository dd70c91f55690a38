package cn.yinfeng.app.project.app;

import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.app.platform.web.SensitiveRead;
import cn.yinfeng.app.project.ContactRead;
import cn.yinfeng.app.project.ProjectRow;
import cn.yinfeng.app.project.ProjectView;
import cn.yinfeng.app.project.Projects;
import cn.yinfeng.app.project.TimelineItem;
import cn.yinfeng.app.project.store.JdbcProjects;
import cn.yinfeng.app.project.store.JdbcProjects.Found;
import cn.yinfeng.app.project.store.StoredProject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads projects for the caller. */
@Service
class ProjectService implements Projects {
    private static final String UNMASK = "person.unmask";
    private static final int MOST_STEPS = 200;
    private static final int NEED_TO_KNOW = 3;
    private final JdbcProjects projects;
    private final ProjectTexts texts;
    private final ProjectExport export;
    private final Units units;
    private final Entries entries;
    private final ApplicationEventPublisher events;

    ProjectService(
            JdbcProjects projects,
            ProjectTexts texts,
            ProjectExport export,
            Units units,
            Entries entries,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.texts = texts;
        this.export = export;
        this.units = units;
        this.entries = entries;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Items<ProjectRow> list(Filter filter, Paging paging, Locale reader) {
        if (filter.isAny()) {
            long total = projects.total();
            return new Items<>(texts.rows(projects.page(paging, total), reader), total);
        }
        Found found = projects.search(filter, within(filter.unit()), paging);
        return new Items<>(texts.rows(found.page(), reader), found.total());
    }

    @Override
    @Transactional
    public void export(Filter filter, Locale reader, OutputStream out) throws IOException {
        boolean unmasked = Caller.current().may(UNMASK);
        long written = export.write(filter, within(filter.unit()), unmasked, reader, out);
        if (unmasked) {
            events.publishEvent(new ContactRead("export", written));
        }
    }

    @Override
    @Transactional
    public ProjectView find(UUID id, Locale reader) {
        boolean unmasked = Caller.current().may(UNMASK);
        StoredProject project = known(id);
        if (unmasked && !(project.contactName() + project.contactPhone()).isEmpty()) {
            events.publishEvent(new ContactRead(id.toString(), 1));
        }
        return texts.view(project, unmasked, reader);
    }

    /** Reading what is need-to-know is on record. */
    private StoredProject known(UUID id) {
        StoredProject project = projects.load(id);
        if (project.sight() == NEED_TO_KNOW) {
            events.publishEvent(new SensitiveRead("project", id.toString(), "/projects/" + id, ""));
        }
        return project;
    }

    @Override
    @Transactional
    public List<TimelineItem> timeline(UUID id, Locale reader) {
        StoredProject project = known(id);
        var steps = new ArrayList<TimelineItem>();
        steps.add(new TimelineItem(
                project.createdAt().atZone(MovableClock.ZONE).toLocalDate(),
                "registered",
                texts.text("project.timeline.registered", reader),
                null));
        Paging newest = Paging.of(1, MOST_STEPS, null);
        for (EntryView entry :
                entries.list(new Entries.Filter(Set.of(id), null, null), newest).items()) {
            if (entry.correctedBy() == null) {
                steps.add(step(entry));
            }
        }
        steps.sort(Comparator.comparing(TimelineItem::on));
        return steps;
    }

    private static TimelineItem step(EntryView entry) {
        return new TimelineItem(
                entry.period().to(), entry.indicator().code(), TimelineTitle.of(entry), Long.valueOf(entry.number()));
    }

    /** The unit with all below it, as far as the caller sees them; null for any. */
    private @Nullable List<Integer> within(@Nullable Integer unit) {
        if (unit == null) {
            return null;
        }
        var within = new HashSet<Integer>();
        within.add(unit);
        for (UnitView each : units.visible()) {
            if (each.parentId() != null && within.contains(each.parentId())) {
                within.add(each.id());
            }
        }
        return List.copyOf(within);
    }
}
