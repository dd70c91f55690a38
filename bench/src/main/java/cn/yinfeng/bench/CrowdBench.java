package cn.yinfeng.bench;

import cn.yinfeng.bench.crowd.Crowd;
import cn.yinfeng.tools.client.Api;
import java.time.Duration;

/**
 * 500 people at work at once over 100,000 projects and a million ledger entries: most are clerks of parks, one in five sits in
 * an office; each opens something, reads it for about ten seconds, and opens the next. They are compared with one of them
 * who is alone.
 */
final class CrowdBench {
    private final Bench.Running running;
    private final Table table = new Table();

    CrowdBench(Bench.Running running) {
        this.running = running;
    }

    int run() throws Exception {
        int projects = running.number("projects", 100_000);
        int people = running.number("people", 500);
        var region = new Region(running.url(), running.data());
        Api office = region.as("office");
        region.bringProjects(office, projects);
        for (int first = 0; first < projects; first += 12_500) {
            region.bringProgress(office, first, Math.min(12_500, projects - first));
        }
        var crowd = new Crowd(running.url());
        long start = System.nanoTime();
        region.crowd(people, crowd);
        table.note("%d people are in after %.0f s".formatted(people, (System.nanoTime() - start) / 1e9));
        new Server(running.data()).settle();
        Samples alone = new Samples(crowd.alone(200));
        crowd.work(Duration.ofSeconds(60));
        var memory = new Memory(running.pid());
        memory.forgetPeak();
        Duration time = Duration.ofSeconds(running.number("seconds", 180));
        crowd.work(time);
        report(crowd, alone, time, memory.peak());
        return table.missed();
    }

    private void report(Crowd crowd, Samples alone, Duration time, double peak) {
        Samples all = new Samples(crowd.tally().all());
        table.head("alone");
        table.atMost("every request, p50", "ms", all.median(), alone.median(), 1000);
        table.atMost("every request, p95", "ms", all.percentile(95), alone.percentile(95), 1000);
        table.atMost("every request, p99", "ms", all.percentile(99), alone.percentile(99), 3000);
        table.atMost("requests that failed", "", crowd.tally().errors().size(), Double.NaN, 0);
        table.atMost("memory resident at the peak", "GB", peak, Double.NaN, 2);
        table.note("  %d requests in %d s, %.0f a second"
                .formatted(all.nanos().size(), time.toSeconds(), all.nanos().size() / (double) time.toSeconds()));
        crowd.tally().byKind().forEach((kind, nanos) -> {
            Samples samples = new Samples(nanos);
            table.note("  %-12s %6d  p50 %7.1f ms  p95 %7.1f ms"
                    .formatted(kind, nanos.size(), samples.median(), samples.percentile(95)));
        });
        crowd.tally().errors().stream().limit(10).forEach(each -> table.note("  failed: " + each));
    }
}
