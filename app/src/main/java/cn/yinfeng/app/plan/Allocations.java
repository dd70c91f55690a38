package cn.yinfeng.app.plan;

import cn.yinfeng.app.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任务分解: a target of an adopted plan split over units, posts, months and quarters. Parts may come to more than the
 * whole; to less only with a reason. Numbers are decimal text in the target's measure.
 */
public interface Allocations {
    /** The split as far as the caller sees it. */
    Split of(UUID plan, UUID target);

    /**
     * Replaces the split of a target, or, with {@code under}, of one unit's part of it.
     * Refused where parts come to less without a reason (PLAN-041) or a phasing does not sum to its number (PLAN-042).
     */
    Split save(UUID plan, UUID target, Wish wish);

    /** An even split over units and, if wanted, over time; nothing is stored. */
    List<Part> propose(UUID plan, UUID target, Question question);

    /**
     * A target with its parts.
     *
     * @param measure in which the numbers of the rows are told: that of the target, or of the base of its growth
     * @param published what the parts are held to, in that measure
     * @param dispatch likewise
     * @param additive whether parts sum to the whole; shares and rates do not
     * @param sums of the direct parts of the target (parentId null) and of every part that is split further
     * @param version to be sent back with changes, for the whole table
     */
    record Split(
            TargetView target,
            String measure,
            @Nullable String published,
            @Nullable String dispatch,
            boolean additive,
            List<Part> rows,
            List<Sum> sums,
            String version) {}

    /**
     * What one unit or post has to do.
     *
     * @param id of the row; where it is new, any id not used in the table yet: it is replaced when stored
     * @param parentId the row of which it is a part; null right below the target
     * @param post a named post or person of the unit; empty for the unit itself
     * @param shared rows of one name share one number: it counts once; empty for none
     * @param phasing how the number falls due; empty where none is set
     * @param version of the table under this row, for a save {@code under} it
     */
    record Part(
            UUID id,
            UnitRef unit,
            String post,
            @Nullable UUID parentId,
            @Nullable String published,
            @Nullable String dispatch,
            String shared,
            List<Phase> phasing,
            String lessReason,
            @Nullable String version) {
        public Part {
            phasing = List.copyOf(phasing);
        }
    }

    /**
     * So much by the end of so long; increments, never running totals.
     *
     * @param value of the dispatch number where there is one, else of the published one
     */
    record Phase(LocalDate from, LocalDate to, String value) {}

    /**
     * Parts beside their whole; each number null where one of the two is not set.
     *
     * @param publishedDifference sum less whole: above zero is more than the whole, below is less
     */
    record Sum(
            @Nullable UUID parentId,
            @Nullable String published,
            @Nullable String publishedDifference,
            @Nullable String dispatch,
            @Nullable String dispatchDifference,
            String lessReason) {}

    /**
     * The split as it shall be.
     *
     * @param under the part that is split; null for the target itself, and then all rows are replaced
     * @param reason why parts come to less than their whole
     * @param version of the table, or of the part {@code under} which is replaced
     */
    record Wish(@Nullable UUID under, List<Part> rows, String reason, String version) {
        public Wish {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How to split.
     *
     * @param units over which; empty for the direct children of the unit that has the number
     * @param over months or quarters of the target's period; null for no phasing
     */
    record Question(
            @Nullable UUID under,
            List<Integer> units,
            @Nullable Step over) {
        public Question {
            units = List.copyOf(units);
        }
    }

    /** How long a phase is. */
    enum Step {
        MONTH,
        QUARTER
    }
}
