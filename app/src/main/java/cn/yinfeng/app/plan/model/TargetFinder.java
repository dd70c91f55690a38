package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.PlanView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a document and finds the targets that it sets. */
public interface TargetFinder {
    /**
     * Reads a file. What cannot or must not be read is refused: no such file (PLAN-003), not what its name says
     * (PLAN-004), with macros (PLAN-005), unpacking to too much (PLAN-006), without text (PLAN-007), marked as a state
     * secret (PLAN-008).
     */
    Reading read(String fileName, byte[] content);

    /**
     * What a document says.
     *
     * @param text the whole text; the places of headings and words count its UTF-16 units
     * @param others what it holds besides targets, in the order of the text
     * @param notes what a reader should know of the text
     */
    record Reading(
            Plan.Heading heading,
            String text,
            List<PlanView.Heading> outline,
            List<Found> targets,
            List<Other> others,
            List<String> notes) {
        public Reading {
            outline = List.copyOf(outline);
            targets = List.copyOf(targets);
            others = List.copyOf(others);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One target found.
     *
     * @param content its parent is not set
     * @param parent the place in the list of the target that this one is a part of; null where it stands by itself
     */
    record Found(Content content, Words words, @Nullable Integer parent) {}

    /**
     * One thing found besides targets.
     *
     * @param target the place in the list of the target of which it is the clock; null where it is none
     */
    record Other(
            Kind kind,
            FindingContent content,
            Words words,
            @Nullable Integer target) {}
}
