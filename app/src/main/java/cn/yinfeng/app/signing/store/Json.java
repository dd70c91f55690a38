package cn.yinfeng.app.signing.store;

import cn.yinfeng.app.signing.Routes.RouteStep;
import cn.yinfeng.app.signing.model.Step;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Steps are kept as one value, because nobody asks for a part of them. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object steps) {
        return MAPPER.writeValueAsString(steps);
    }

    static List<Step> steps(String text) {
        return MAPPER.readValue(text, new TypeReference<List<Step>>() {});
    }

    static List<RouteStep> route(String text) {
        return MAPPER.readValue(text, new TypeReference<List<RouteStep>>() {});
    }
}
