package cn.yinfeng.app.assessment.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 被考核单位 as it was when the ranking was computed.
 *
 * @param name unique within the assessment
 * @param members the unit and all below it
 */
public record Participant(
        int unit, String name, String kind, @Nullable Integer parent, String parentName, List<Integer> members) {
    public Participant {
        members = List.copyOf(members);
    }
}
