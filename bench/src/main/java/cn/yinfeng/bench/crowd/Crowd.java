package cn.yinfeng.bench.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** People with sessions of their own, who all work at once. */
public final class Crowd {
    private static final long THINK_MILLIS = 10_000;
    private final URI url;
    private final Tally tally = new Tally();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final List<Habits> people = new ArrayList<>();

    public Crowd(URI url) {
        this.url = url;
    }

    /**
     * Somebody logs in for the first time and chooses a password.
     *
     * @param clerk of a park; else an office that looks at many
     */
    public void join(String login, String oneTime, String password, boolean clerk, int unit)
            throws IOException, InterruptedException {
        var person = new Person(http, url, tally);
        person.logsIn(login, oneTime);
        person.choosesPassword(oneTime, password);
        people.add(new Habits(person, clerk, unit));
    }

    /** One of them at a time, without a pause: what a request takes where nobody else asks; in nanoseconds. */
    public List<Long> alone(int looks) throws IOException, InterruptedException {
        for (int i = 0; i < looks; i++) {
            people.get(i % people.size()).look();
        }
        tally.forget();
        for (int i = 0; i < looks; i++) {
            people.get(i % people.size()).look();
        }
        return tally.all();
    }

    /** All at once for this time, each with pauses of ten seconds on average; what was counted before is forgotten. */
    public void work(Duration time) throws InterruptedException {
        tally.forget();
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> at = new ArrayList<>();
            for (Habits each : people) {
                at.add(threads.submit(() -> {
                    day(each, end);
                    return null;
                }));
            }
            for (Future<?> one : at) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("somebody could not go on", failed.getCause());
        }
    }

    private static void day(Habits person, long end) throws IOException, InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(THINK_MILLIS));
        while (System.nanoTime() < end) {
            person.look();
            Thread.sleep(THINK_MILLIS / 2 + ThreadLocalRandom.current().nextLong(THINK_MILLIS));
        }
    }

    public Tally tally() {
        return tally;
    }
}
