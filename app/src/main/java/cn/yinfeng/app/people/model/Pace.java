package cn.yinfeng.app.people.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was asked for in the minute that runs.
 *
 * @param from when that minute began
 */
public record Pace(Instant from, int asked) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    public static Pace first(Instant now) {
        return new Pace(now, 1);
    }

    public Pace again(Instant now) {
        return isOver(now) ? first(now) : new Pace(from, asked + 1);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(from.plus(MINUTE));
    }

    /** Seconds until the next minute begins. */
    public long secondsLeft(Instant now) {
        return Math.max(
                1, Duration.between(now, from.plus(MINUTE)).plusMillis(999).toSeconds());
    }
}
