package cn.yinfeng.bench.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One careful answer.
 *
 * @param id of the answer
 * @param indicator what is counted
 * @param value null where masked or without value
 * @param valueMax upper end of a range, else null
 * @param unit or null
 * @param subject whom it binds
 * @param period or null
 * @param units the responsible ones
 * @param sentence a part of the document
 */
record Wanted(
        String id,
        String indicator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        String subject,
        @Nullable String period,
        List<String> units,
        String sentence) {

    /** The {@code targets} or {@code facts} of one file of answers. */
    static List<Wanted> read(Path file, String part) throws IOException {
        var wanted = new ArrayList<Wanted>();
        for (JsonNode each :
                JsonMapper.shared().readTree(Files.readString(file)).path(part)) {
            JsonNode value = each.path("value");
            boolean range = value.isArray();
            var units = new ArrayList<String>();
            each.path("responsible_units").forEach(unit -> units.add(unit.asString()));
            wanted.add(new Wanted(
                    each.path("id").asString(""),
                    each.path("indicator").asString(),
                    number(range ? value.get(0) : value),
                    number(range ? value.get(1) : each.path("value_max")),
                    words(each, "unit"),
                    each.path("subject").asString(""),
                    words(each, "period"),
                    units,
                    each.path("sentence").asString()));
        }
        return wanted;
    }

    /** Title of a task to its responsible units, where the answers tell them. */
    static Map<String, Set<String>> tasks(Path file) throws IOException {
        Map<String, Set<String>> tasks = new HashMap<>();
        for (JsonNode each :
                JsonMapper.shared().readTree(Files.readString(file)).path("task_responsibilities")) {
            Set<String> units = new HashSet<>();
            each.path("responsible_units").forEach(unit -> units.add(unit.asString()));
            tasks.put(each.path("title").asString(), units);
        }
        return tasks;
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static @Nullable String words(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }
}
