package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LiveSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers sessions for some seconds, so that a burst of requests of one person costs one look-up. What is forgotten
 * is forgotten at once in this process; another process may remember it for those seconds.
 */
final class SessionMemory {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 20_000;
    private final Map<String, Remembered> known = new ConcurrentHashMap<>();
    private final AtomicLong forgettings = new AtomicLong();
    private final InstantSource time;

    SessionMemory(InstantSource time) {
        this.time = time;
    }

    Optional<LiveSession> recall(byte[] key, Supplier<Optional<LiveSession>> look) {
        String name = HexFormat.of().formatHex(key);
        Remembered remembered = known.get(name);
        if (remembered != null && time.instant().isBefore(remembered.until())) {
            return Optional.of(remembered.session());
        }
        long before = forgettings.get();
        Optional<LiveSession> found = look.get();
        found.ifPresentOrElse(session -> remember(name, session, before), () -> known.remove(name));
        return found;
    }

    /** What was looked up while somebody forgot may be older than the forgetting: it is not kept. */
    private void remember(String name, LiveSession session, long before) {
        Instant now = time.instant();
        if (known.size() >= MOST) {
            known.values().removeIf(each -> !now.isBefore(each.until()));
        }
        known.put(name, new Remembered(session, now.plus(REMEMBERED)));
        if (forgettings.get() != before) {
            known.remove(name);
        }
    }

    void forgetAfterCommit(byte[] key) {
        String name = HexFormat.of().formatHex(key);
        afterCommit(() -> {
            forgettings.incrementAndGet();
            known.remove(name);
        });
    }

    void forgetAfterCommit(UUID account) {
        Predicate<Remembered> mine = each -> each.session().caller().account().equals(account);
        afterCommit(() -> {
            forgettings.incrementAndGet();
            known.values().removeIf(mine);
        });
    }

    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private record Remembered(LiveSession session, Instant until) {}
}
