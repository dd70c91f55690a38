package cn.yinfeng.kernel;

import java.util.Map;

/**
 * A command that a rule refuses. The code finds the message in the reader's language; the parameters fill it.
 * Codes are {@code MODULE-nnn} and never change their meaning.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Map<String, Object> parameters;

    public Refusal(String code) {
        this(code, Map.of());
    }

    public Refusal(String code, Map<String, Object> parameters) {
        super(code + " " + parameters, null, false, false);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
