package cn.yinfeng.app.notice.store;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of a notice are kept as one value and put into its texts when it is read. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private Json() {}

    static String write(Map<String, String> words) {
        return MAPPER.writeValueAsString(words);
    }

    static Map<String, String> words(String text) {
        return MAPPER.readValue(text, WORDS);
    }
}
