package cn.yinfeng.app.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a description that stays the same from run to run: schemas under their records' simple names, required
 * properties as JSpecify says, operations named by method and path, problems everywhere, all keys sorted.
 */
final class OpenApiText {
    private static final String REFERENCE = "#/components/schemas/";
    /** A package with the types around a nested one; the argument of a generic type follows its name without a space. */
    private static final Pattern PREFIX =
            Pattern.compile("(?:[cC]n|[jJ]ava|[oO]rg)\\.(?:[a-z][a-z0-9]*\\.)+(?:[A-Z]\\w*(?<!Cn|Java|Org)[.$])*");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiText() {}

    static String of(ObjectNode described) {
        ObjectNode api = JSON.createObjectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info").put("title", "引凤 Yinfeng").put("version", "v1");
        api.set("paths", described.get("paths"));
        api.putObject("components").set("schemas", schemas(described));
        name(api.get("paths"));
        addProblems(api);
        return JSON.writeValueAsString(sorted(renamed(api))).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode schemas(ObjectNode described) {
        ObjectNode schemas = JSON.createObjectNode();
        for (var schema : described.at("/components/schemas").properties()) {
            String simple = simple(schema.getKey());
            record(schema.getKey()).ifPresent(type -> require(type, (ObjectNode) schema.getValue()));
            if (schemas.has(simple) && !schemas.get(simple).equals(schema.getValue())) {
                throw new IllegalStateException(
                        "two records are named " + simple + ", give one another name: " + schema.getKey());
            }
            schemas.set(simple, schema.getValue());
        }
        return schemas;
    }

    /** Properties of non-null components are required; the others are left out of the JSON where they are null. */
    private static void require(Class<?> type, ObjectNode schema) {
        List<String> required = required(type).toList();
        schema.remove("required");
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(names::add);
        }
    }

    private static Stream<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(each -> each.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? required(each.getType())
                        : Stream.of(each.getName()));
    }

    /** The record of a schema; generic ones (Items of …) have their type argument's name at the end. */
    private static Optional<Class<?>> record(String schema) {
        String name = schema.replaceFirst("(?<=[A-Za-z])(?:Cn|Java)\\..*$", "");
        while (true) {
            try {
                Class<?> type = Class.forName(name, false, OpenApiText.class.getClassLoader());
                return type.isRecord() ? Optional.of(type) : Optional.empty();
            } catch (ClassNotFoundException maybeNested) {
                int dot = name.lastIndexOf('.');
                if (dot < 0) {
                    return Optional.empty();
                }
                name = name.substring(0, dot) + '$' + name.substring(dot + 1);
            }
        }
    }

    private static String simple(String qualified) {
        return PREFIX.matcher(qualified).replaceAll("");
    }

    private static void name(JsonNode paths) {
        for (var path : paths.properties()) {
            String place = path.getKey().replace("/api/v1", "").replaceAll("[^A-Za-z0-9]+", "_");
            for (var operation : path.getValue().properties()) {
                ObjectNode node = (ObjectNode) operation.getValue();
                node.put("operationId", operation.getKey() + place);
                node.remove("tags");
            }
        }
    }

    /** Files are no JSON, whatever springdoc takes for granted. */
    private static void nameMedia(JsonNode operation) {
        for (JsonNode response : operation.get("responses")) {
            if (response.at("/content/application~1json/schema/format")
                    .asString("")
                    .matches("binary|byte")) {
                rename((ObjectNode) response.get("content"), "application/octet-stream");
            }
        }
        if (operation
                .at("/requestBody/content/application~1json/schema/properties/file")
                .isObject()) {
            rename((ObjectNode) operation.at("/requestBody/content"), "multipart/form-data");
        }
    }

    private static void rename(ObjectNode content, String mediaType) {
        content.set(mediaType, content.remove("application/json"));
    }

    /** A record that gathers parameters is not one parameter: each of its components is. */
    private static void spreadObjects(ObjectNode operation, JsonNode schemas) {
        ArrayNode spread = JSON.createArrayNode();
        for (JsonNode parameter : operation.path("parameters")) {
            String reference = parameter.at("/schema/$ref").asString("");
            JsonNode schema = schemas.path(simple(reference.replace(REFERENCE, "")));
            if (reference.isEmpty() || !schema.has("properties")) {
                spread.add(parameter);
                continue;
            }
            for (var property : schema.get("properties").properties()) {
                boolean required = schema.path("required")
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(property.getKey()));
                spread.addObject()
                        .put("name", property.getKey())
                        .put("in", "query")
                        .put("required", required)
                        .set("schema", property.getValue().deepCopy());
            }
        }
        if (!spread.isEmpty()) {
            operation.set("parameters", spread);
        }
    }

    /** Browsers round large numbers, so 64-bit ones are text in addresses as they are in answers. */
    private static void writeLargeNumbersAsText(JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.get("schema") instanceof ObjectNode schema
                    && schema.path("format").asString("").equals("int64")) {
                schema.put("type", "string").put("pattern", "^[0-9]+$").remove("format");
            }
        }
    }

    private static void addProblems(ObjectNode api) {
        ((ObjectNode) api.at("/components/schemas")).setAll(Problems.schemas(JSON));
        for (JsonNode path : api.get("paths")) {
            for (JsonNode operation : path) {
                spreadObjects((ObjectNode) operation, api.at("/components/schemas"));
                nameMedia(operation);
                writeLargeNumbersAsText(operation);
                ((ObjectNode) operation.get("responses")).set("default", Problems.response(JSON));
            }
        }
    }

    private static JsonNode renamed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            JsonNode reference = object.get("$ref");
            if (reference != null && reference.asString().startsWith(REFERENCE)) {
                object.put("$ref", REFERENCE + simple(reference.asString().substring(REFERENCE.length())));
            }
        }
        node.forEach(OpenApiText::renamed);
        return node;
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                Map<String, JsonNode> fields = new TreeMap<>();
                object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
                ObjectNode result = JSON.createObjectNode();
                fields.forEach(result::set);
                yield result;
            }
            case ArrayNode array -> {
                ArrayNode result = JSON.createArrayNode();
                array.forEach(each -> result.add(sorted(each)));
                yield result;
            }
            default -> node;
        };
    }
}
