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
    private static final int FORGIVEN = 10;

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
        return charged(now, FREE);
    }

    /** The same with another number of tries that cost nothing: a network address is shared by many people. */
    public LoginAttempts charged(Instant now, int free) {
        int before = Duration.between(lastAt, now).compareTo(FORGOTTEN) > 0 ? 0 : failures;
        int after = before + 1;
        return new LoginAttempts(after, now.plus(wait(after, free)), now);
    }

    /** A right login from a shared address takes some of the wrong ones with it. */
    public LoginAttempts forgiven(Instant now) {
        return new LoginAttempts(Math.max(0, failures - FORGIVEN), now, lastAt);
    }

    private static Duration wait(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
