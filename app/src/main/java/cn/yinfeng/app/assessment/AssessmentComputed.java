package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A trial was computed, for the first time or anew. */
public record AssessmentComputed(UUID assessment, int unit, long watermark, String schemeHash, String sm3)
        implements Happening {
    @Override
    public String action() {
        return "assessment.computed";
    }

    @Override
    public Subject subject() {
        return new Subject("assessment", assessment.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "watermark", watermark, "scheme", schemeHash, "sm3", sm3);
    }
}
