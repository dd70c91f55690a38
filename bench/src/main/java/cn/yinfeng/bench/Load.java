package cn.yinfeng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts load on something: one after the other, or several clients at once for a time. */
final class Load {
    private Load() {}

    /** One request, or whatever is timed. */
    interface Request {
        void send() throws Exception;
    }

    /** Sends so many to warm up, then so many that count. */
    static Samples oneByOne(int warm, int counted, Request request) throws Exception {
        for (int i = 0; i < warm; i++) {
            request.send();
        }
        List<Long> nanos = new ArrayList<>(counted);
        for (int i = 0; i < counted; i++) {
            long start = System.nanoTime();
            request.send();
            nanos.add(System.nanoTime() - start);
        }
        return new Samples(nanos);
    }

    /** Requests per second of so many clients, each sending its next when it has its answer. */
    static double perSecond(int clients, Duration time, Request request) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long sent = 0;
        try (var executor = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> results = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                results.add(executor.submit(() -> untilThen(end, request)));
            }
            for (Future<Long> result : results) {
                sent += result.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a request under load failed", failed.getCause());
        }
        return sent / ((System.nanoTime() - start) / 1e9);
    }

    private static long untilThen(long end, Request request) throws Exception {
        long sent = 0;
        while (System.nanoTime() < end) {
            request.send();
            sent++;
        }
        return sent;
    }
}
