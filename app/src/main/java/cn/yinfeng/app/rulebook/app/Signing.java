package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.rulebook.model.Act;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Who acts now, no finer than the database keeps the time. */
@Component
class Signing {
    private final Clock clock;

    Signing(Clock clock) {
        this.clock = clock;
    }

    Act act() {
        Caller caller = Caller.current();
        return new Act(
                caller.account(),
                caller.name(),
                caller.role(),
                caller.unit(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
