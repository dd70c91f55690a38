package cn.yinfeng.app.plan.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that say a target, and how sure it is that they do.
 *
 * @param start in the plan's text, in UTF-16 units; equal to {@code end} where a person added a target without words
 * @param confidence 0 to 1; null where a person said so
 * @param reason on what the finding rests; empty where a person said so
 */
public record Words(
        String sentence,
        int start,
        int end,
        List<String> headingPath,
        @Nullable BigDecimal confidence,
        String reason) {
    public Words {
        headingPath = List.copyOf(headingPath);
    }

    /** Whether it was found at least as surely; words that a person marked are sure. */
    public boolean isAtLeastAsSureAs(BigDecimal wanted) {
        return confidence == null || confidence.compareTo(wanted) >= 0;
    }

    /** These words in place of what was found: how sure that finding was stays known. */
    public Words from(Words found) {
        return new Words(sentence, start, end, headingPath, found.confidence, found.reason);
    }
}
