package cn.yinfeng.app.people.organisation;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A succession recorded by mistake was taken back. */
public record SuccessionWithdrawn(UUID succession, String reason) implements Happening {
    @Override
    public String action() {
        return "people.succession-withdrawn";
    }

    @Override
    public Subject subject() {
        return new Subject("succession", succession.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("reason", reason);
    }
}
