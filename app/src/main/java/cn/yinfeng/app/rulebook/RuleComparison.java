package cn.yinfeng.app.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two texts of a rule line by line. */
public record RuleComparison(List<Line> lines) {
    public RuleComparison {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param left its number in the left text; null where it was added
     * @param right its number in the right text; null where it was removed
     */
    public record Line(
            Kind kind, @Nullable Integer left, @Nullable Integer right, String text) {
        /** What became of it. */
        public enum Kind {
            SAME,
            ADDED,
            REMOVED
        }
    }
}
