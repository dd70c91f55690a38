package cn.yinfeng.tools.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Sheets into the platform: upload, wait for the preview, import. */
public final class Imports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> WORKING = Set.of("STAGING", "CHECKING", "APPLYING");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;

    public Imports(Api api) {
        this.api = api;
    }

    /** The sheet that the platform offers for a kind of import. */
    public Template template(String kind) {
        return Template.read(
                api.get("/imports/kinds/" + kind + "/template").accepted().body());
    }

    /** Uploads a sheet and waits until it is checked; nothing is imported yet. */
    public JsonNode check(String kind, String fileName, byte[] sheet) {
        JsonNode started =
                api.upload("/imports?kind=" + kind, fileName, XLSX, sheet).json();
        return await(started.path("id").asString());
    }

    /** Imports a checked sheet and waits for the end. */
    public JsonNode apply(JsonNode checked) {
        String id = checked.path("id").asString();
        api.post("/imports/" + id + "/apply", "").accepted();
        return await(id);
    }

    /**
     * Imports a sheet that has no faults.
     *
     * @throws IllegalStateException where it has some, with what the platform says of them
     */
    public JsonNode bring(String kind, String fileName, byte[] sheet) {
        JsonNode checked = check(kind, fileName, sheet);
        if (!"READY".equals(state(checked))) {
            throw new IllegalStateException(fileName + " is " + state(checked) + ": " + checked + "\n"
                    + problems(checked.path("id").asString()));
        }
        JsonNode applied = apply(checked);
        if (!"APPLIED".equals(state(applied))) {
            throw new IllegalStateException(fileName + ": " + applied);
        }
        return applied;
    }

    /** The rows that the platform does not take, with its reasons. */
    public JsonNode problems(String id) {
        return api.get("/imports/" + id + "/rows", "only", "problems", "page", 1, "size", 20)
                .json();
    }

    public static String state(JsonNode imported) {
        return imported.path("state").asString();
    }

    private JsonNode await(String id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode now = api.get("/imports/" + id).json();
            if (!WORKING.contains(state(now))) {
                return now;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the import does not end: " + now);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
