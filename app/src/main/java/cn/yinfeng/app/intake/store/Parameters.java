package cn.yinfeng.app.intake.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parameters of a message as JSON. */
@Component
class Parameters {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private final JsonMapper json = JsonMapper.builder().build();

    String write(Map<String, Object> parameters) {
        return json.writeValueAsString(parameters);
    }

    Map<String, Object> read(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, MAP);
    }
}
