package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** An objection was answered. */
public record ObjectionAnswered(UUID objection, UUID assessment, boolean accepted) implements Happening {
    @Override
    public String action() {
        return "assessment.objection-answered";
    }

    @Override
    public Subject subject() {
        return new Subject("objection", objection.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("assessment", assessment.toString(), "accepted", accepted);
    }
}
