package cn.yinfeng.app.assessment;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A ranking was published for objection 公示, frozen and signed. */
public record AssessmentPublished(UUID assessment, int unit, LocalDate objectionsUntil, String sm3)
        implements Happening {
    @Override
    public String action() {
        return "assessment.published";
    }

    @Override
    public Subject subject() {
        return new Subject("assessment", assessment.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "objectionsUntil", objectionsUntil.toString(), "sm3", sm3);
    }
}
