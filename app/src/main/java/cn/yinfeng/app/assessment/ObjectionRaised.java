package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A unit objected to a published ranking. */
public record ObjectionRaised(UUID objection, UUID assessment, int unit) implements Happening {
    @Override
    public String action() {
        return "assessment.objection-raised";
    }

    @Override
    public Subject subject() {
        return new Subject("objection", objection.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("assessment", assessment.toString(), "unit", unit);
    }
}
