package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.model.ImportRecord.Fault;
import cn.yinfeng.app.intake.store.JdbcRows;
import cn.yinfeng.app.intake.store.JdbcUnfinished;
import cn.yinfeng.app.intake.store.JdbcUnfinished.Unfinished;
import cn.yinfeng.app.platform.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After a start: imports that a dead process left at work have failed, because each step is one transaction and theirs
 * never ended. And sheets that nobody needs any more are swept.
 */
@Component
class InterruptedImports {
    private static final Logger LOG = LoggerFactory.getLogger(InterruptedImports.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private final JdbcUnfinished unfinished;
    private final JdbcRows rows;
    private final KindCatalogue kinds;
    private final ImportWorker worker;
    private final RunningImports running;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InterruptedImports(
            JdbcUnfinished unfinished,
            JdbcRows rows,
            KindCatalogue kinds,
            ImportWorker worker,
            RunningImports running,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.unfinished = unfinished;
        this.rows = rows;
        this.kinds = kinds;
        this.worker = worker;
        this.running = running;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tidy() {
        for (Unfinished each : unfinished.working()) {
            if (!running.has(each.id())) {
                asOwner(each, () -> worker.fail(each.id(), new Fault("INTAKE-008", Map.of())));
                LOG.info("import {} had been interrupted; nothing of it was applied", each.id());
            }
        }
        sweep();
    }

    /** Also while the platform runs for weeks. */
    @Scheduled(initialDelay = 6, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void sweep() {
        for (Unfinished each : unfinished.toSweep(clock.instant().minus(KEPT))) {
            asOwner(
                    each,
                    () -> transaction.executeWithoutResult(status -> {
                        kinds.any(each.kind()).discard(each.id());
                        rows.forget(each.id());
                        unfinished.swept(each.id());
                    }));
        }
    }

    /**
     * The job acts for the importer, at the importer's unit, with no permission of its own. One import that cannot be
     * tidied up keeps neither the others nor the platform from going on.
     */
    private static void asOwner(Unfinished each, Runnable work) {
        var owner = new Caller(each.account(), each.by(), "import", each.unit(), ImportService.SIGHT, Set.of());
        try {
            owner.run(work);
        } catch (RuntimeException cannot) {
            LOG.error("import {} could not be tidied up", each.id(), cannot);
        }
    }
}
