package cn.yinfeng.app.guard.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes valid bodies and parameters from the committed description of the API, which a test keeps true. */
final class Bodies {
    private static final Path DESCRIPTION = Path.of("../web/api/openapi.json");
    private final JsonNode description;

    Bodies() throws IOException {
        description = JsonMapper.shared().readTree(Files.readAllBytes(DESCRIPTION));
    }

    private JsonNode operation(Endpoint endpoint) {
        return description
                .path("paths")
                .path(endpoint.path())
                .path(endpoint.method().name().toLowerCase(Locale.ROOT));
    }

    /** A body with what is required, naming rows of this county; null where none is sent. */
    @Nullable
    String json(Endpoint endpoint, County county) {
        JsonNode schema = operation(endpoint).at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode()
                ? null
                : value("", schema, endpoint, county).toString();
    }

    boolean takesFile(Endpoint endpoint) {
        return !operation(endpoint)
                .at("/requestBody/content/multipart~1form-data")
                .isMissingNode();
    }

    /** Parameters of the query: those required, and on demand those that name something of a county. */
    Map<String, String> parameters(Endpoint endpoint, County county, Asking asking) {
        var parameters = new java.util.LinkedHashMap<String, String>();
        for (JsonNode each : operation(endpoint).path("parameters")) {
            String name = each.get("name").asString();
            boolean query = each.get("in").asString().equals("query");
            boolean required = each.path("required").asBoolean(false);
            boolean names = asking == Asking.NAMING && NAMING.contains(name);
            if (query && (required || names)) {
                parameters.put(name, plain(name, each.get("schema"), endpoint, county));
            } else if (query && asking == Asking.SEARCHING && name.equals("q")) {
                parameters.put(name, county.mark());
            }
        }
        return parameters;
    }

    /** Which questions a list is asked: all there is, what belongs to a county, what bears its mark. */
    enum Asking {
        PLAINLY,
        NAMING,
        SEARCHING
    }

    private static final List<String> NAMING = List.of("unit", "plan", "subject", "origin");

    private JsonNode resolve(JsonNode schema) {
        JsonNode ref = schema.get("$ref");
        return ref == null ? schema : description.at(ref.asString().substring(1));
    }

    private JsonNode value(String name, JsonNode given, Endpoint endpoint, County county) {
        JsonNode schema = resolve(given);
        JsonNode type = schema.get("type");
        return switch (type == null ? "object" : type.asString()) {
            case "object" -> object(schema, endpoint, county);
            case "array" -> {
                ArrayNode array = JsonMapper.shared().createArrayNode();
                yield array.add(value(name, schema.get("items"), endpoint, county));
            }
            case "boolean" -> JsonMapper.shared().readTree(name.equals("byHand") ? "true" : "false");
            case "integer", "number" -> JsonMapper.shared().readTree(plain(name, schema, endpoint, county));
            default -> JsonMapper.shared().valueToTree(plain(name, schema, endpoint, county));
        };
    }

    private ObjectNode object(JsonNode schema, Endpoint endpoint, County county) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        var required = new ArrayList<String>();
        schema.path("required").forEach(each -> required.add(each.asString()));
        schema.path("properties").properties().forEach(each -> {
            boolean dated = required.isEmpty()
                    && "date".equals(each.getValue().path("format").asString(""));
            if (required.contains(each.getKey()) || dated || NAMING.contains(each.getKey())) {
                object.set(each.getKey(), value(each.getKey(), each.getValue(), endpoint, county));
            }
        });
        return object;
    }

    private static String plain(String name, JsonNode schema, Endpoint endpoint, County county) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        String format = schema.path("format").asString("");
        return switch (name) {
            case "unit", "unitId", "units", "participants" -> county.id("unit");
            case "parentId" -> format.equals("uuid") ? county.id("target") : county.id("unit");
            case "subject" -> format.equals("uuid") ? county.id("project") : county.mark();
            case "words" -> county.mark();
            case "plan", "planId", "with", "supersedes" -> county.id("plan");
            case "ids", "targets", "allocation" -> county.id("target");
            case "successor", "personId" -> county.id("person");
            case "ownerKind" -> "entry";
            case "ownerId" -> county.id("entry");
            case "left", "right" -> county.id("ruleDraft");
            case "text" -> endpoint.path().contains("/rules") ? county.id("ruleText") : "文字";
            case "kind" -> endpoint.path().contains("/imports") ? "projects" : "COUNTY";
            case "part" -> "OWNER";
            case "scheme" -> "ASM-DELIVERY-RATES";
            case "measure" -> "履约率";
            case "function" -> "liaison";
            case "role" -> "clerk";
            case "period", "month" -> "2023-05";
            case "amount", "year" -> "100";
            case "rhythm", "revision", "version" -> "0";
            default -> byType(schema.path("type").asString("string"), format);
        };
    }

    private static String byType(String type, String format) {
        return switch (format) {
            case "date" -> "2023-05-31";
            case "uuid" -> "00000000-0000-7000-8000-000000000000";
            default -> type.equals("string") ? "文字" : "1";
        };
    }
}
