package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** Title, number, publisher or date of a draft was corrected. */
public record PlanRetitled(UUID plan, int version) implements Happening {
    @Override
    public String action() {
        return "plan.retitled";
    }

    @Override
    public Subject subject() {
        return new Subject("plan", plan.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("version", version);
    }
}
