package cn.yinfeng.bench;

import cn.yinfeng.tools.client.Api;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * 100 units by a scheme of 40 items over 1,000,000 entries: the first run, a what-if, a replay. The peer asks figures
 * once for each measure, as they are asked on their page, in the same run.
 */
final class AssessmentBench {
    private static final int UNITS = 100;
    private static final String FROM = "2023-01-01";
    private static final String ON = "2023-12-31";
    private static final int WHAT_IFS = 100;
    private final Bench.Running running;
    private final Table table = new Table();

    AssessmentBench(Bench.Running running) {
        this.running = running;
    }

    int run() throws Exception {
        int projects = running.number("projects", 100_000);
        var region = new Region(running.url(), running.data());
        var server = new Server(running.data());
        new LedgerFill(server, region).fill(projects);
        server.settle();
        adopt(region);
        Api assessor = region.as("assessor");
        table.head("by measure");
        String id = firstRun(region, assessor);
        whatIfs(region, assessor, id);
        replay(assessor, id);
        return table.missed();
    }

    private static void adopt(Region region) {
        Api office = region.as("office");
        String draft = office.post(
                        "/rules/" + BenchScheme.CODE + "/drafts",
                        Map.of("unit", region.unitId("r"), "text", BenchScheme.text()))
                .json()
                .path("id")
                .asString();
        office.post(
                        "/rules/versions/" + draft + "/adoption",
                        Map.of("password", Region.PASSWORD, "from", FROM, "reason", "bench"))
                .accepted();
    }

    private String firstRun(Region region, Api assessor) throws Exception {
        List<Integer> participants = IntStream.range(0, UNITS)
                .mapToObj(park -> region.unitId("p" + park))
                .toList();
        Api office = region.as("office");
        var day = new AtomicInteger();
        Samples single = Load.oneByOne(
                1,
                5,
                () -> office.get(
                                "/figures",
                                "unit",
                                region.unitId("r"),
                                "on",
                                LocalDate.parse(ON).minusDays(day.incrementAndGet()),
                                "basis",
                                "REPORTED",
                                "split",
                                "UNITS")
                        .accepted());
        double peer = single.median() / 1e3 * BenchScheme.MEASURES;
        String[] id = new String[1];
        Samples first = Load.oneByOne(
                0,
                1,
                () -> id[0] = assessor.post(
                                "/assessments",
                                Map.of(
                                        "name",
                                        "试验考核",
                                        "scheme",
                                        BenchScheme.CODE,
                                        "unit",
                                        region.unitId("r"),
                                        "from",
                                        FROM,
                                        "on",
                                        ON,
                                        "basis",
                                        "REPORTED",
                                        "participants",
                                        participants))
                        .json()
                        .path("id")
                        .asString());
        table.atMost("first run, 100 units x 40 items", "s", first.median() / 1e3, peer, 3);
        return id[0];
    }

    private void whatIfs(Region region, Api assessor, String id) throws Exception {
        var turn = new AtomicInteger();
        Samples thought = Load.oneByOne(
                20,
                WHAT_IFS,
                () -> assessor.post(
                                "/assessments/" + id + "/what-if",
                                Map.of(
                                        "unit",
                                        region.unitId("p" + turn.incrementAndGet() % UNITS),
                                        "changes",
                                        List.of(Map.of("measure", "开工率", "value", turn.get() % 100 + "%"))))
                        .accepted());
        table.atMost("what-if, p50", "ms", thought.median(), Double.NaN, 50);
        table.note("  p99: " + Math.round(thought.percentile(99)) + " ms");
    }

    private void replay(Api assessor, String id) throws Exception {
        boolean[] equal = new boolean[1];
        Samples again = Load.oneByOne(
                0,
                1,
                () -> equal[0] = assessor.post("/assessments/" + id + "/replay", Map.of())
                        .json()
                        .path("equal")
                        .asBoolean());
        table.atMost("replay, equal byte for byte: " + equal[0], "s", again.median() / 1e3, Double.NaN, 3);
        if (!equal[0]) {
            throw new IllegalStateException("the replay differs");
        }
    }
}
