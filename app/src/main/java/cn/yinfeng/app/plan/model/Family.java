package cn.yinfeng.app.plan.model;

import cn.yinfeng.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which targets of a plan are parts of which (其中). */
public final class Family {
    private final Map<UUID, @Nullable UUID> parents = new HashMap<>();

    public Family(List<Target> targets) {
        targets.forEach(each -> parents.put(each.id(), each.content().parent()));
    }

    /**
     * Refuses a parent outside the plan, the target itself, and any of its own parts (PLAN-025).
     *
     * @param target null for one that is not there yet
     */
    public void refuseParent(@Nullable UUID target, @Nullable UUID parent) {
        if (parent == null) {
            return;
        }
        if (!parents.containsKey(parent)) {
            throw new Refusal("PLAN-025", Map.of("parent", parent.toString()));
        }
        UUID above = parent;
        while (above != null) {
            if (above.equals(target)) {
                throw new Refusal("PLAN-025", Map.of("parent", parent.toString()));
            }
            above = parents.get(above);
        }
    }
}
