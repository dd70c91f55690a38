package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A document was uploaded and became a draft. */
public record PlanDrafted(UUID plan, String number, int unit, int targets, String sha256) implements Happening {
    @Override
    public String action() {
        return "plan.drafted";
    }

    @Override
    public Subject subject() {
        return new Subject("plan", plan.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "unit", unit, "targets", targets, "sha256", sha256);
    }
}
