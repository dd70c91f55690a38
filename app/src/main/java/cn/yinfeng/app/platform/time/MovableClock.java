package cn.yinfeng.app.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The installation's clock. In a demo or a story it can be set to another moment and goes on from there, so that 2023
 * can be lived in 2023; otherwise it is the real time.
 */
public final class MovableClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final Clock real = Clock.system(ZONE);
    private volatile Duration offset = Duration.ZERO;

    public void shift(Duration shift) {
        this.offset = shift;
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }
}
