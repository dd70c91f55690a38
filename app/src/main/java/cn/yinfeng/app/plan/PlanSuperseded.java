package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A plan gave way to a later one. */
public record PlanSuperseded(UUID plan, UUID by) implements Happening {
    @Override
    public String action() {
        return "plan.superseded";
    }

    @Override
    public Subject subject() {
        return new Subject("plan", plan.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("by", by.toString());
    }
}
