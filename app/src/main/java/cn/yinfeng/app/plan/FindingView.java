package cn.yinfeng.app.plan;

import cn.yinfeng.app.duty.Rhythm;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan document holds besides targets, with the words that say so.
 *
 * @param place its place among those of the plan, from 1
 * @param target the target of which it is the clock
 * @param sentence the words that say so
 * @param start where the words begin in the plan's text, in UTF-16 units; equal to {@code end} where there are none
 * @param end where they end, excluded
 * @param headingPath the headings over the words, outermost first
 * @param confidence how sure the finding is, 0 to 1 as decimal text; null where a person added it
 * @param reason on what the finding rests
 * @param state PROPOSED, ACCEPTED, EDITED, REJECTED or ADDED
 * @param page of a programme that this platform is already: a path of the staff app; else null
 * @param version to be sent back with changes
 */
public record FindingView(
        UUID id,
        int place,
        Kind kind,
        @JsonUnwrapped FindingContent content,
        @Nullable UUID target,
        String sentence,
        int start,
        int end,
        List<String> headingPath,
        @Nullable String confidence,
        String reason,
        TargetState state,
        @Nullable String page,
        int version) {
    public FindingView {
        headingPath = List.copyOf(headingPath);
    }

    /** What manner of thing it is. */
    public enum Kind {
        /** Who has to do what. */
        DUTY,
        /** A report, meeting, inspection or deadline with its clock: becomes a recurring duty when the plan is adopted. */
        CADENCE,
        /** A threshold, reward or item of points, ready to be written as a dated rule. */
        RULE,
        /** What has been reached so far: never a target. */
        FACT,
        /** A library, list, map, platform or mechanism that is to be. */
        PROGRAMME
    }

    /**
     * What it says; what does not belong to its kind is empty.
     *
     * @param title the task, indicator or name, or for what a rule holds
     * @param category of its kind: REPORT, MEETING … · THRESHOLD, REWARD, PLUS … · LIBRARY, LIST …
     * @param detail the words of the rhythm, what a rule gives, the number of a fact
     * @param leadingUnits who leads or answers alone
     * @param joiningUnits who joins
     * @param defaultUnits whom the document makes responsible for every item
     * @param units the units of this platform that a cadence becomes a duty of; empty means the unit of the plan
     * @param rhythm how often and by when
     * @param draft a rule as the commented skeleton of a dated rule
     */
    public record FindingContent(
            String title,
            String category,
            String detail,
            List<String> leadingUnits,
            List<String> joiningUnits,
            List<String> defaultUnits,
            List<Integer> units,
            @Nullable Rhythm rhythm,
            String draft) {
        public FindingContent {
            leadingUnits = List.copyOf(leadingUnits);
            joiningUnits = List.copyOf(joiningUnits);
            defaultUnits = List.copyOf(defaultUnits);
            units = List.copyOf(units);
        }

        /** The same for these units. */
        public FindingContent forUnits(List<Integer> chosen) {
            return new FindingContent(
                    title, category, detail, leadingUnits, joiningUnits, defaultUnits, chosen, rhythm, draft);
        }
    }
}
