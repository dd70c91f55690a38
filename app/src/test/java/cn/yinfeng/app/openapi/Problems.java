package cn.yinfeng.app.openapi;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every endpoint answers when something is refused or goes wrong (RFC 9457). */
final class Problems {
    private static final String RESPONSE = """
            {"description": "Problem", "content": {"application/problem+json": {
              "schema": {"$ref": "#/components/schemas/Problem"}}}}
            """;
    private static final String SCHEMAS = """
            {"Problem": {"type": "object", "required": ["title", "status"], "properties": {
               "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer", "format": "int32"},
               "detail": {"type": "string"}, "instance": {"type": "string"}, "code": {"type": "string"},
               "fix": {"type": "string"}, "parameters": {"type": "object", "additionalProperties": {}},
               "problems": {"type": "array", "items": {"$ref": "#/components/schemas/ProblemItem"}}}},
             "ProblemItem": {"type": "object", "required": ["message"], "properties": {
               "row": {"type": "integer", "format": "int32"}, "column": {"type": "string"}, "code": {"type": "string"},
               "message": {"type": "string"}, "fix": {"type": "string"}}}}
            """;

    private Problems() {}

    static JsonNode response(JsonMapper json) {
        return json.readTree(RESPONSE);
    }

    static Map<String, JsonNode> schemas(JsonMapper json) {
        return ((ObjectNode) json.readTree(SCHEMAS))
                .properties().stream()
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
