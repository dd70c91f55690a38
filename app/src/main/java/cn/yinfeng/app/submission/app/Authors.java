package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.submission.store.JdbcSubmissions.Author;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Who acts now, no finer than the database keeps the time. */
@Component
class Authors {
    private final Clock clock;

    Authors(Clock clock) {
        this.clock = clock;
    }

    Author now() {
        Caller caller = Caller.current();
        return new Author(caller.account(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
