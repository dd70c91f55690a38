package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.value.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values by declared name. A name without a value is missing, which a formula never takes for zero or no. */
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());

    private final Map<String, Value> values;
    private final @Nullable Facts under;

    public Facts(Map<String, Value> values) {
        this(values, null);
    }

    private Facts(Map<String, Value> values, @Nullable Facts under) {
        this.values = Map.copyOf(values);
        this.under = under;
    }

    /** These facts with some laid over them; nothing is copied. */
    public Facts with(Map<String, Value> over) {
        return over.isEmpty() ? this : new Facts(over, this);
    }

    public Facts with(String name, Value value) {
        return with(Map.of(name, value));
    }

    public Optional<Value> find(String name) {
        for (@Nullable Facts layer = this; layer != null; layer = layer.under) {
            Value value = layer.values.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
