package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** kill -9 at ten moments of an import, on one data folder: nothing half, nothing lost, and the sums still fit. */
@Tag("story")
class KillStory {
    private static final int MOMENTS = 10;
    private static final int ROWS = 2_000;
    private static final String COUNTY = "演示县（虚构）";
    private static Installation installation;
    private static String password;
    private final List<String> acknowledged = new ArrayList<>();
    private int whole;

    @BeforeAll
    static void an_installation_with_an_office() throws IOException {
        installation = Installation.begin();
        Api administrator = Installation.administrator(installation);
        administrator.post("/demo/clock", Map.of("date", "2023-06-09")).accepted();
        int unit = administrator
                .post("/units", Installation.root(COUNTY))
                .json()
                .path("id")
                .asInt();
        password = Installation.join(installation, administrator, "office", unit);
    }

    @AfterAll
    static void end() {
        installation.close();
    }

    @Test
    void an_import_is_wholly_there_or_wholly_absent_whenever_the_platform_is_killed() throws IOException {
        long lasts = importUndisturbed("虚构零");
        for (int moment = 1; moment <= MOMENTS; moment++) {
            String batch = "虚构第%02d批".formatted(moment);
            String id = importAndKill(batch, lasts * moment / MOMENTS);
            installation.start();
            itIsWholeOrNotThere(batch, id);
        }
        assertThat(whole).as("imports that came through").isBetween(1, MOMENTS);
        nothingAcknowledgedIsLost();
        theLedgerHasNoGapAndItsSumsFit();
    }

    /** How long the application of a sheet lasts in milliseconds. */
    private long importUndisturbed(String batch) {
        var imports = new Imports(office());
        JsonNode checked = imports.check("projects", batch + ".xlsx", sheet(imports, batch));
        long started = System.nanoTime();
        assertThat(Imports.state(imports.apply(checked))).isEqualTo("APPLIED");
        whole++;
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
    }

    private String importAndKill(String batch, long after) {
        Api office = office();
        acknowledged.add(stated(office));
        var imports = new Imports(office);
        JsonNode checked = imports.check("projects", batch + ".xlsx", sheet(imports, batch));
        assertThat(Imports.state(checked)).isEqualTo("READY");
        String id = checked.path("id").asString();
        office.post("/imports/" + id + "/apply", "").accepted();
        pause(after);
        installation.kill();
        return id;
    }

    /** One entry through the screen; the platform has said that it is in. */
    private static String stated(Api office) {
        JsonNode project =
                office.get("/projects", "size", 1).json().path("items").path(0);
        long fen = System.nanoTime() % 1_000_000 + 1;
        return office.post(
                        "/entries",
                        Map.of(
                                "subject",
                                project.path("id").asString(),
                                "indicator",
                                "fixedAssetInvestment",
                                "period",
                                "2023-05",
                                "amount",
                                Long.toString(fen),
                                "basis",
                                "REPORTED",
                                "source",
                                "来源" + fen))
                .json()
                .path("number")
                .asString();
    }

    private void itIsWholeOrNotThere(String batch, String id) {
        Api office = office();
        int there = office.get("/projects", "q", batch).json().path("total").asInt();
        String state = Imports.state(office.get("/imports/" + id).json());
        assertThat(there).as(batch + " " + state).isIn(0, ROWS);
        if (there == ROWS) {
            whole++;
            assertThat(state).isEqualTo("APPLIED");
        } else {
            assertThat(state).isIn("READY", "FAILED");
        }
    }

    private void nothingAcknowledgedIsLost() {
        Api office = office();
        assertThat(acknowledged)
                .hasSize(MOMENTS)
                .allSatisfy(
                        number -> assertThat(office.get("/entries/" + number).status())
                                .as("entry " + number)
                                .isEqualTo(200));
    }

    private void theLedgerHasNoGapAndItsSumsFit() {
        Api office = office();
        Set<Long> numbers = new HashSet<>();
        long contracts = 0;
        for (JsonNode entry : all(office, "/entries")) {
            numbers.add(entry.path("number").asLong());
            contracts +=
                    "contractAmount".equals(entry.path("indicator").path("code").asString())
                            ? entry.path("effect").asLong()
                            : 0;
        }
        long newest = numbers.stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(numbers.size()).as("entries").isEqualTo(whole * ROWS * 2 + MOMENTS);
        assertThat(newest)
                .as("two entries and a description for each project, and no number lost with what was killed")
                .isEqualTo(3L * whole * ROWS + MOMENTS);
        List<JsonNode> projects = all(office, "/projects");
        assertThat(projects).hasSize(whole * ROWS);
        assertThat(projects.stream()
                        .mapToLong(each ->
                                each.path("contractAmount").path("amount").asLong())
                        .sum())
                .isEqualTo(contracts);
    }

    private static List<JsonNode> all(Api office, String path) {
        var found = new ArrayList<JsonNode>();
        JsonNode page;
        do {
            page = office.get(path, "page", found.size() / 100 + 1, "size", 100).json();
            page.path("items").forEach(found::add);
        } while (found.size() < page.path("total").asInt());
        return found;
    }

    private static byte[] sheet(Imports imports, String batch) {
        return imports.template("projects")
                .fill(IntStream.range(0, ROWS)
                        .mapToObj(i -> Projects.row(batch + "项目" + i, COUNTY, "2023-05-%02d".formatted(1 + i % 28)))
                        .toList());
    }

    private static Api office() {
        Api api = new Api(installation.url());
        api.login("office", password);
        return api;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
