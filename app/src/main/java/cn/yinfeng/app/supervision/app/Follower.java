package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.ledger.CountingChanged;
import cn.yinfeng.app.ledger.EntriesAppended;
import cn.yinfeng.app.people.ClockMoved;
import cn.yinfeng.app.project.DelayAccepted;
import cn.yinfeng.app.project.ProjectsRegistered;
import cn.yinfeng.app.project.ScheduleStated;
import cn.yinfeng.app.rulebook.RuleAdopted;
import cn.yinfeng.app.rulebook.RuleEnded;
import cn.yinfeng.app.supervision.Relit;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has lamps lit after whatever may change them. A wake-up carries nothing: what there is to do stands in the database. One
 * that is lost is made good by the timer, which also notices the turn of the day and rules that begin or run out.
 */
@Component
class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private final Lighting lighting;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lamps").factory());

    Follower(Lighting lighting) {
        this.lighting = lighting;
    }

    @TransactionalEventListener({
        EntriesAppended.class,
        CountingChanged.class,
        ScheduleStated.class,
        DelayAccepted.class,
        ProjectsRegistered.class,
        RuleAdopted.class,
        RuleEnded.class,
        ClockMoved.class
    })
    void afterCommit() {
        wake();
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT5S")
    void onTime() {
        wake();
    }

    /** Has lamps lit soon; many wake-ups while one waits are one. */
    void wake() {
        if (waiting.compareAndSet(false, true)) {
            try {
                thread.execute(this::follow);
            } catch (RejectedExecutionException closing) {
                LOG.debug("no lamps are lit any more: {}", closing.getMessage());
            }
        }
    }

    private void follow() {
        waiting.set(false);
        try {
            Relit relit = lighting.follow();
            if (relit.looked() > 0) {
                LOG.info("lit {} projects in {} s, {} lamps changed", relit.looked(), relit.seconds(), relit.changed());
            }
        } catch (RuntimeException failed) {
            LOG.warn("lamps could not be lit; the timer tries again", failed);
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
