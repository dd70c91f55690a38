package cn.yinfeng.app.plan.store;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values that are kept with their row, because nobody asks for their members alone. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    static <T> List<T> read(String text, TypeReference<List<T>> type) {
        return MAPPER.readValue(text, type);
    }
}
