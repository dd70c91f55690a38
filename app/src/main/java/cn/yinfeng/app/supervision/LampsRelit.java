package cn.yinfeng.app.supervision;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** Somebody had all lamps lit anew. */
public record LampsRelit(long looked, long changed) implements Happening {
    @Override
    public String action() {
        return "supervision.lamps-relit";
    }

    @Override
    public Subject subject() {
        return new Subject("lamps", "all");
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("looked", looked, "changed", changed);
    }
}
