package cn.yinfeng.bench;

import cn.yinfeng.tools.client.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The running platform against what the field uses today: RuoYi-Vue 3.9.2 (Spring Boot, MyBatis, MariaDB, Redis) was
 * measured on such a machine over 100,000 plain rows without any data scope. Ours answers with row-level scope over
 * 100,000 projects and 1,000,000 ledger entries. A second peer is measured in this very run: the same rows in a plain
 * table, asked for over a bare database connection.
 */
final class FieldBench {
    private static final int CLIENTS = 16;
    private static final int PAGE = 20;
    private final Bench.Running running;
    private final Table table = new Table();
    private final Memory memory;

    FieldBench(Bench.Running running) {
        this.running = running;
        this.memory = new Memory(running.pid());
    }

    int run() throws Exception {
        int projects = running.number("projects", 100_000);
        var region = new Region(running.url(), running.data());
        Api office = region.as("office");
        double imported = region.bringProjects(office, projects);
        double worstProgress = 0;
        for (int first = 0; first < projects; first += 12_500) {
            worstProgress =
                    Math.max(worstProgress, region.bringProgress(office, first, Math.min(12_500, projects - first)));
        }
        table.head("RuoYi-Vue");
        table.atMost("start to first answer", "s", running.startMillis() / 1e3, 11, 20);
        table.atMost("import of " + projects + " projects", "s", imported, Double.NaN, 20);
        table.atMost("import of 100000 progress rows, slowest", "s", worstProgress, Double.NaN, 20);
        new Server(running.data()).settle();
        lists(region, projects);
        figures(region, office);
        export(office);
        plainPeer(region, projects);
        return table.missed();
    }

    private void lists(Region region, int projects) throws Exception {
        Api office = region.as("office");
        String sort = "-signedOn";
        Samples first = Load.oneByOne(2000, 1000, () -> page(office, 1, sort, null));
        table.atMost("list, first page, one client, p50", "ms", first.median(), 16, 8);
        table.atMost("list, first page, one client, p99", "ms", first.percentile(99), 29, 14.5);
        int last = projects / PAGE * 4 / 5;
        Samples deep = Load.oneByOne(20, 100, () -> page(office, last, sort, null));
        table.atMost("list, page " + last + ", p50", "ms", deep.median(), 61, 30);
        AtomicInteger turn = new AtomicInteger();
        Samples contains =
                Load.oneByOne(20, 200, () -> page(office, 1, sort, "项目" + (1000 + turn.incrementAndGet() * 37) + "号"));
        table.atMost("list, contains-filter, p50", "ms", contains.median(), 87, 40);
        List<Api> people = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            people.add(region.as("office"));
        }
        AtomicInteger next = new AtomicInteger();
        ThreadLocal<Api> mine = ThreadLocal.withInitial(() -> people.get(next.getAndIncrement() % CLIENTS));
        Load.perSecond(CLIENTS, Duration.ofSeconds(5), () -> page(mine.get(), 1, sort, null));
        double rate = Load.perSecond(CLIENTS, Duration.ofSeconds(12), () -> page(mine.get(), 1, sort, null));
        table.atLeast("list, " + CLIENTS + " clients", "requests/s", rate, 135, 270);
        Api park = region.as("park");
        Samples own = Load.oneByOne(50, 200, () -> page(park, 1, sort, null));
        table.atMost("list of one park, p50", "ms", own.median(), 16, 8);
    }

    private static void page(Api api, int page, String sort, @Nullable String q) {
        int items = api.get("/projects", "page", page, "size", PAGE, "sort", sort, "q", q)
                .json()
                .path("items")
                .size();
        if (items == 0) {
            throw new IllegalStateException("an empty page " + page + " for " + q);
        }
    }

    private void figures(Region region, Api office) throws Exception {
        int province = region.unitId("r");
        String[] days = {
            "2023-06-30", "2023-05-31", "2023-04-30", "2023-06-15", "2023-05-15", "2023-04-15", "2023-06-01"
        };
        AtomicInteger day = new AtomicInteger();
        Samples fresh = Load.oneByOne(
                0,
                days.length,
                () -> office.get(
                                "/figures",
                                "unit",
                                province,
                                "on",
                                days[day.getAndIncrement()],
                                "basis",
                                "REPORTED",
                                "split",
                                "UNITS")
                        .accepted());
        table.atMost("six figures of a province, new status date, p50", "ms", fresh.median(), Double.NaN, 1000);
        table.note("  slowest of " + days.length + ": " + Math.round(fresh.percentile(100)) + " ms");
        Samples again = Load.oneByOne(
                5,
                50,
                () -> office.get("/figures", "unit", province, "on", days[0], "basis", "REPORTED", "split", "UNITS")
                        .accepted());
        table.atMost("six figures of a province, asked again, p50", "ms", again.median(), Double.NaN, 1000);
    }

    private void export(Api office) throws Exception {
        memory.forgetPeak();
        long start = System.nanoTime();
        int bytes = office.get("/projects/export").accepted().body().length;
        table.atMost("export of all projects", "s", (System.nanoTime() - start) / 1e9, 7.8, 4);
        table.note("  the sheet has " + bytes / 1000 + " kB");
        table.atMost("memory resident at the peak of the export", "GB", memory.peak(), 1.35, 0.7);
    }

    private void plainPeer(Region region, int projects) throws Exception {
        try (var plain = new PlainTable(new Server(running.data()), projects)) {
            Api office = region.as("office");
            Samples ours = Load.oneByOne(100, 300, () -> page(office, 1, "-signedOn", null));
            Samples theirs = Load.oneByOne(100, 300, plain::page);
            table.note("");
            table.head("bare SQL");
            table.atMost("list over HTTP with scope, p50", "ms", ours.median(), theirs.median(), 8);
        }
    }
}
