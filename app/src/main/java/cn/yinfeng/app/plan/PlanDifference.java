package cn.yinfeng.app.plan;

import cn.yinfeng.app.plan.PlanView.PlanRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two plans: two editions of one, or this year's and last year's.
 *
 * @param before the earlier of the two
 * @param after the later
 * @param targets targets of both, matched by indicator and subject, in the order of the later one; those that are gone
 *     stand where they stood
 * @param text the paragraphs of both; runs of equal ones are shortened
 * @param textLeftOut the texts are too long to be compared
 */
public record PlanDifference(
        PlanRef before, PlanRef after, List<TargetDifference> targets, List<TextDifference> text, boolean textLeftOut) {
    public PlanDifference {
        targets = List.copyOf(targets);
        text = List.copyOf(text);
    }

    /** What became of something. */
    public enum Became {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** What of a target may change. */
    public enum Part {
        INDICATOR,
        NUMBER,
        COMPARISON,
        SUBJECT,
        PERIOD,
        DEADLINE,
        UNITS
    }

    /**
     * One target of either plan, or of both.
     *
     * @param changed what of it changed; a year that moved on with the plan is no change
     */
    public record TargetDifference(
            Became became,
            @Nullable TargetView before,
            @Nullable TargetView after,
            List<Part> changed) {
        public TargetDifference {
            changed = List.copyOf(changed);
        }
    }

    /**
     * One paragraph, or several equal ones.
     *
     * @param skipped how many equal paragraphs are left out here; then there are no pieces
     */
    public record TextDifference(Became became, List<TextPiece> pieces, int skipped) {
        public TextDifference {
            pieces = List.copyOf(pieces);
        }
    }

    /** Some characters of a paragraph: SAME, ADDED or REMOVED. */
    public record TextPiece(Became became, String text) {}
}
