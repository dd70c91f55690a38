package cn.yinfeng.app.intake.app;

import cn.yinfeng.kernel.Refusal;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The imports at work in this process: two at a time, a few waiting, more are told to come back. */
@Component
class RunningImports {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private final Map<UUID, Steps> running = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "import");
                thread.setDaemon(true);
                return thread;
            });

    /** Refuses (INTAKE-011) when too many wait. To be asked before anything is kept. */
    void expectRoom() {
        if (threads.getQueue().remainingCapacity() == 0) {
            throw new Refusal("INTAKE-011");
        }
    }

    void start(UUID id, long total, java.util.function.Consumer<Steps> work) {
        var steps = new Steps();
        steps.begin(total);
        running.put(id, steps);
        try {
            threads.execute(() -> {
                try {
                    work.accept(steps);
                } finally {
                    running.remove(id);
                }
            });
        } catch (RejectedExecutionException tooMany) {
            running.remove(id);
            throw new Refusal("INTAKE-011");
        }
    }

    boolean has(UUID id) {
        return running.containsKey(id);
    }

    @Nullable
    Steps of(UUID id) {
        return running.get(id);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** How far the present step of one import has come. */
    static final class Steps {
        private volatile long done;
        private volatile long total;

        void begin(long newTotal) {
            done = 0;
            total = newTotal;
        }

        void at(long newDone) {
            done = newDone;
        }

        long done() {
            return Math.min(done, total);
        }

        long total() {
            return total;
        }
    }
}
