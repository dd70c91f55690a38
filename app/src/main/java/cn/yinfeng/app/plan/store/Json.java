package cn.yinfeng.app.plan.store;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists that are kept with their row, because nobody asks for their members alone. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(List<?> members) {
        return MAPPER.writeValueAsString(members);
    }

    static <T> List<T> read(String text, TypeReference<List<T>> type) {
        return MAPPER.readValue(text, type);
    }
}
