package cn.yinfeng.app.plan;

import cn.yinfeng.app.document.DocumentView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 目标任务 with its text and targets.
 *
 * @param text the whole document as plain text
 * @param outline its headings, in order
 * @param notes what a reader should know of the text, for example that bytes of it are damaged
 * @param targets in the order of the document; rejected and merged ones too
 * @param document the file it came from
 * @param supersedes the plan whose place it took
 * @param supersededBy the plan that took its place
 */
public record PlanView(
        @JsonUnwrapped PlanRow row,
        String text,
        List<Heading> outline,
        List<String> notes,
        List<TargetView> targets,
        @Nullable DocumentView document,
        @Nullable PlanRef supersedes,
        @Nullable PlanRef supersededBy) {
    public PlanView {
        outline = List.copyOf(outline);
        notes = List.copyOf(notes);
        targets = List.copyOf(targets);
    }

    /**
     * One heading.
     *
     * @param level 1 for the outermost
     * @param start where its text begins, in UTF-16 units
     * @param end where it ends, excluded
     */
    public record Heading(int level, String title, int start, int end) {}

    /** Another plan, for a link. */
    public record PlanRef(UUID id, String number, String title, int edition) {}
}
