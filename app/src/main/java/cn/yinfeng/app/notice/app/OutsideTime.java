package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.platform.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The real time, in which mail servers, chat platforms and people's nights live: moving a demo's clock neither sends
 * nor withholds a message.
 */
@Component
class OutsideTime {
    private final MovableClock clock = new MovableClock();

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** For tests, which cannot wait until tomorrow morning. */
    void shift(Duration shift) {
        clock.shift(shift);
    }
}
