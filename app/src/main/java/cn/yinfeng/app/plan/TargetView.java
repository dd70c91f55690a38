package cn.yinfeng.app.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 目标 as others see it.
 *
 * @param place its place among the targets of the plan, from 1
 * @param sentence the words that say so
 * @param start where the words begin in the plan's text, in UTF-16 units; equal to {@code end} where there are none
 * @param end where they end, excluded
 * @param headingPath the headings over the words, outermost first
 * @param confidence how sure the finding is, 0 to 1 as decimal text; null for a target that a person added
 * @param reason on what the finding rests
 * @param mergedInto the target that this one went into
 * @param version to be sent back with changes
 */
public record TargetView(
        UUID id,
        int place,
        @JsonUnwrapped TargetContent content,
        String sentence,
        int start,
        int end,
        List<String> headingPath,
        @Nullable String confidence,
        String reason,
        TargetState state,
        @Nullable UUID mergedInto,
        TargetNumbers numbers,
        int version) {
    public TargetView {
        headingPath = List.copyOf(headingPath);
    }
}
