package cn.yinfeng.app.project.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.app.project.store.JdbcProjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For those who report: signed projects of which last month brought no word. */
@Component
class ProjectWork implements OpenWork {
    private final JdbcProjects projects;
    private final Clock clock;

    ProjectWork(JdbcProjects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may("import.run.progress")) {
            return List.of();
        }
        LocalDate month = LocalDate.now(clock).minusMonths(1).withDayOfMonth(1);
        long silent = projects.silentSince(month);
        Instant since = month.plusMonths(1).atStartOfDay(MovableClock.ZONE).toInstant();
        return silent == 0 ? List.of() : List.of(new WorkItem("work.project.silent", silent, "/imports", since));
    }
}
