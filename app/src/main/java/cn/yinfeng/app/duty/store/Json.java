package cn.yinfeng.app.duty.store;

import cn.yinfeng.app.duty.Rhythm;
import tools.jackson.databind.json.JsonMapper;

/** A rhythm is kept as one value, because nobody asks for a part of it. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Rhythm rhythm) {
        return MAPPER.writeValueAsString(rhythm);
    }

    static Rhythm rhythm(String text) {
        return MAPPER.readValue(text, Rhythm.class);
    }
}
