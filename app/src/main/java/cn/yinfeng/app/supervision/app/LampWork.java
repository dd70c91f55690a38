package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.app.supervision.store.JdbcLamps;
import cn.yinfeng.app.supervision.store.JdbcLamps.Red;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For everybody of a unit: its own projects that burn red. */
@Component
class LampWork implements OpenWork {
    private final JdbcLamps lamps;

    LampWork(JdbcLamps lamps) {
        this.lamps = lamps;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may("lamp.read")) {
            return List.of();
        }
        Red red = lamps.red(caller.unit());
        return red.since() == null
                ? List.of()
                : List.of(new WorkItem(
                        "work.supervision.red",
                        red.projects(),
                        "/lamps?colour=RED&unit=" + caller.unit(),
                        red.since().atStartOfDay(MovableClock.ZONE).toInstant()));
    }
}
