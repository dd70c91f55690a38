package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A draft was dropped. */
public record PlanDropped(UUID plan, String number) implements Happening {
    @Override
    public String action() {
        return "plan.dropped";
    }

    @Override
    public Subject subject() {
        return new Subject("plan", plan.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number);
    }
}
