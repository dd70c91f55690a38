package cn.yinfeng.app.duty;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/**
 * Something was done to a duty.
 *
 * @param done what, in the past: begun, done, taken-back, changed
 * @param facts worth keeping
 */
public record DutyChanged(UUID duty, String done, Map<String, Object> facts) implements Happening {
    public DutyChanged {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return "duty." + done;
    }

    @Override
    public Subject subject() {
        return new Subject("duty", duty.toString());
    }

    @Override
    public Map<String, Object> details() {
        return facts;
    }
}
