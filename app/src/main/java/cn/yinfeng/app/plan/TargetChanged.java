package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something was done to a target.
 *
 * @param done what, in the past: accepted, edited, numbered, bound, allocated …
 * @param facts worth keeping, among them what was there before
 */
public record TargetChanged(UUID plan, UUID target, String done, Map<String, Object> facts) implements Happening {
    public TargetChanged {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return "plan.target-" + done;
    }

    @Override
    public Subject subject() {
        return new Subject("target", target.toString());
    }

    @Override
    public Map<String, Object> details() {
        var details = new HashMap<String, Object>(facts);
        details.put("plan", plan.toString());
        return Map.copyOf(details);
    }
}
