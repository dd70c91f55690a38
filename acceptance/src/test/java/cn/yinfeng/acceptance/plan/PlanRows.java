package cn.yinfeng.acceptance.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rows of a split as a page sends them. */
public final class PlanRows {
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** The rows of a proposal or of a split that was read. */
    public static PlanRows of(JsonNode read) {
        var rows = new PlanRows();
        for (JsonNode row : read) {
            Map<String, @Nullable Object> sent = new HashMap<>();
            for (String field : List.of("id", "parentId", "post", "published", "dispatch", "shared")) {
                sent.put(
                        field, row.path(field).isNull() ? null : row.path(field).asString(null));
            }
            sent.put("unit", row.path("unit").path("id").asInt());
            sent.put("phasing", row.path("phasing"));
            rows.rows.add(sent);
        }
        return rows;
    }

    /** The same with another published number in one row, and no phases there. */
    public PlanRows with(int row, String published) {
        rows.get(row).put("published", published);
        rows.get(row).put("phasing", List.of());
        return this;
    }

    /** Another row below one of these: a named post with its part. */
    public PlanRows post(int under, String post, String published) {
        var parent = rows.get(under);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", UUID.randomUUID().toString());
        row.put("parentId", parent.get("id"));
        row.put("unit", parent.get("unit"));
        row.put("post", post);
        row.put("published", published);
        rows.add(row);
        return this;
    }

    /** Another row right below the target. */
    public PlanRows unit(int unit, String published) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", UUID.randomUUID().toString());
        row.put("unit", unit);
        row.put("published", published);
        rows.add(row);
        return this;
    }

    public List<Map<String, @Nullable Object>> list() {
        return rows;
    }
}
