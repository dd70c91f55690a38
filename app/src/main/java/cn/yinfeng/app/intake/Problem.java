package cn.yinfeng.app.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot come in, and where in it.
 *
 * @param column code of the column, null if it is about the row as a whole
 * @param code message code; {@code CODE.fix} says how to mend it
 * @param parameters for the message
 */
public record Problem(@Nullable String column, String code, Map<String, Object> parameters) {
    public Problem {
        parameters = Map.copyOf(parameters);
    }

    public static Problem at(String column, String code) {
        return new Problem(column, code, Map.of());
    }

    public static Problem at(String column, String code, String parameter, Object value) {
        return new Problem(column, code, Map.of(parameter, value));
    }
}
