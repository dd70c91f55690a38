package cn.yinfeng.app.people.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The logins tried in vain under one name. The first few cost nothing; from then on each asks for a wait twice as long
 * as the one before, up to a quarter of an hour.
 *
 * @param freeAt before this moment no further try is looked at
 */
public record LoginAttempts(int failures, Instant freeAt, Instant lastAt) {
    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(12);
    private static final int DOUBLINGS = 6;

    public static LoginAttempts none(Instant now) {
        return new LoginAttempts(0, now, now);
    }

    public boolean blocked(Instant now) {
        return now.isBefore(freeAt);
    }

    public long secondsLeft(Instant now) {
        return Math.max(1, Duration.between(now, freeAt).plusMillis(999).toSeconds());
    }

    /** Counted before the password is looked at, so that tries at the same moment cannot all be the first. */
    public LoginAttempts charged(Instant now) {
        int before = Duration.between(lastAt, now).compareTo(FORGOTTEN) > 0 ? 0 : failures;
        int after = before + 1;
        return new LoginAttempts(after, now.plus(wait(after)), now);
    }

    private static Duration wait(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
