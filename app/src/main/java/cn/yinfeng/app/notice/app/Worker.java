package cn.yinfeng.app.notice.app;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has deliveries made soon after a commit, and by a timer. What there is to do stands in the outbox with its due date,
 * tries and state; each process has one such worker, and they pass each other's rows over.
 */
@Component
class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private final Delivering delivering;
    private final Clock clock;
    private final boolean on;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("notices").factory());

    Worker(Delivering delivering, Clock clock, Environment environment) {
        this.delivering = delivering;
        this.clock = clock;
        this.on = environment.getProperty("yinfeng.notice.worker", Boolean.class, true);
    }

    /** After the running transaction has committed. */
    void wakeAfterCommit() {
        if (on && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake();
                }
            });
        }
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT7S")
    void onTime() {
        wake();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT3M")
    void tidy() {
        if (on) {
            delivering.forget(clock.instant());
        }
    }

    void wake() {
        if (on && waiting.compareAndSet(false, true)) {
            try {
                thread.execute(this::deliver);
            } catch (RejectedExecutionException closing) {
                LOG.debug("nothing is delivered any more: {}", closing.getMessage());
            }
        }
    }

    private void deliver() {
        waiting.set(false);
        try {
            delivering.run();
        } catch (RuntimeException failed) {
            LOG.warn("notices could not be delivered; the timer tries again", failed);
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
