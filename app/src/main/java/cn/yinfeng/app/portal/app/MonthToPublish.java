package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.portal.store.JdbcPublications;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last finished month of the office's own unit, as long as it is not public. */
@Component
class MonthToPublish implements OpenWork {
    private final JdbcPublications publications;
    private final Clock clock;

    MonthToPublish(JdbcPublications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may("publication.manage")) {
            return List.of();
        }
        YearMonth thisMonth = YearMonth.now(clock);
        YearMonth last = thisMonth.minusMonths(1);
        if (publications.isPublished(caller.unit(), last)) {
            return List.of();
        }
        return List.of(new WorkItem(
                "portal.work.month",
                1,
                "/publications?month=" + last,
                thisMonth.atDay(1).atStartOfDay(clock.getZone()).toInstant()));
    }
}
