package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A trial was dropped. */
public record AssessmentDropped(UUID assessment, int unit, String number) implements Happening {
    @Override
    public String action() {
        return "assessment.dropped";
    }

    @Override
    public Subject subject() {
        return new Subject("assessment", assessment.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "number", number);
    }
}
