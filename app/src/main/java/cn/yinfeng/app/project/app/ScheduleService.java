package cn.yinfeng.app.project.app;

import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.project.DelayAccepted;
import cn.yinfeng.app.project.ProjectSchedules;
import cn.yinfeng.app.project.ScheduleStated;
import cn.yinfeng.app.project.ScheduleView;
import cn.yinfeng.app.project.model.Schedule;
import cn.yinfeng.app.project.model.Scheduled;
import cn.yinfeng.app.project.model.Scheduled.Content;
import cn.yinfeng.app.project.model.Scheduled.Kind;
import cn.yinfeng.app.project.store.JdbcSchedules;
import cn.yinfeng.app.project.store.JdbcSubjects;
import cn.yinfeng.app.project.store.JdbcSubjects.Named;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the schedules of projects in the caller's scope. */
@Service
class ScheduleService implements ProjectSchedules {
    private final JdbcSchedules schedules;
    private final JdbcSubjects projects;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScheduleService(
            JdbcSchedules schedules,
            JdbcSubjects projects,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schedules = schedules;
        this.projects = projects;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ScheduleView of(UUID project) {
        load(project);
        return view(project);
    }

    @Override
    @Transactional
    public ScheduleView state(UUID id, Plan plan) {
        Named project = load(id);
        long before = schedules.lock();
        Schedule schedule = schedules.of(id);
        String reason = plan.reason() == null || plan.reason().isBlank() ? null : Schedule.checkReason(plan.reason());
        Map<Kind, Content> news = news(schedule, plan, reason);
        long last = before;
        for (Map.Entry<Kind, Content> each : news.entrySet()) {
            boolean changes = schedule.standing(each.getKey(), each.getValue()).isPresent();
            append(project, statement(++last, each.getKey(), each.getValue(), changes ? reason : null));
        }
        if (last > before) {
            events.publishEvent(new ScheduleStated("project", id.toString(), before + 1, last));
        }
        return view(id);
    }

    private static Map<Kind, Content> news(Schedule schedule, Plan plan, @Nullable String reason) {
        LocalDate start = plan.plannedStart();
        Integer year = plan.year();
        Long fen = plan.fen();
        if (start == null && (year == null || fen == null)) {
            throw new Refusal("PROJECT-043");
        }
        var news = new LinkedHashMap<Kind, Content>();
        if (start != null) {
            news.put(Kind.PLANNED_START, Content.start(start));
        }
        if (year != null && fen != null) {
            news.put(Kind.PLANNED_FUNDS, Content.funds(year, fen));
        }
        news.entrySet().removeIf(each -> !schedule.isNews(each.getKey(), each.getValue(), reason));
        return news;
    }

    @Override
    @Transactional
    public ScheduleView accept(UUID id, Delay delay) {
        Named project = load(id);
        Schedule.checkDelay(delay.from(), delay.until(), delay.reason());
        Scheduled statement = statement(
                schedules.lock() + 1,
                Kind.DELAY,
                Content.delay(delay.from(), delay.until()),
                delay.reason().strip());
        append(project, statement);
        events.publishEvent(new DelayAccepted(id, statement.id(), statement.number(), delay.from(), delay.until()));
        return view(id);
    }

    private void append(Named project, Scheduled statement) {
        schedules.append(project, statement, Caller.current().account());
    }

    private Scheduled statement(long number, Kind kind, Content content, @Nullable String reason) {
        return new Scheduled(
                number, Ids.next(), kind, content, reason, Caller.current().name(), clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public long watermark() {
        return schedules.last();
    }

    private Named load(UUID project) {
        return projects.identified(project).orElseThrow(() -> new Absent("project", project));
    }

    private ScheduleView view(UUID project) {
        Schedule schedule = schedules.of(project);
        List<String> delays = schedule.statements().stream()
                .filter(each -> each.kind() == Kind.DELAY)
                .map(each -> each.id().toString())
                .toList();
        return ScheduleTexts.view(schedule, delays.isEmpty() ? Map.of() : documents.of(DelayEvidence.KIND, delays));
    }
}
