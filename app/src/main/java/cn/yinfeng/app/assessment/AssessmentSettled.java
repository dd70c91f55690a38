package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A published ranking became final 定稿. */
public record AssessmentSettled(UUID assessment, int unit, String sm3) implements Happening {
    @Override
    public String action() {
        return "assessment.settled";
    }

    @Override
    public Subject subject() {
        return new Subject("assessment", assessment.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "sm3", sm3);
    }
}
