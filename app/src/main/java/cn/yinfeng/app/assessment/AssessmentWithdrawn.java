package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A published or final ranking was taken back. */
public record AssessmentWithdrawn(UUID assessment, int unit, String reason) implements Happening {
    @Override
    public String action() {
        return "assessment.withdrawn";
    }

    @Override
    public Subject subject() {
        return new Subject("assessment", assessment.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "reason", reason);
    }
}
