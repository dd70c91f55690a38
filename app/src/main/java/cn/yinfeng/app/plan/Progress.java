package cn.yinfeng.app.plan;

import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 进度: what is done towards targets, beside what is due. Figures count, or people do by hand; nothing is added up here. */
public interface Progress {
    /** Every target that stands in a plan: the whole, or the parts of one unit. */
    Table of(UUID plan, Asked asked);

    /** One target: the whole and every part that the caller sees. */
    Table of(UUID plan, UUID target, Asked asked);

    /** The entries behind a number that people counted by hand: of the whole or of a part, with all that stands below it. */
    Items<EntryView> counts(UUID plan, UUID target, @Nullable UUID allocation, Paging paging);

    /** Counts towards a target that is counted by hand; an entry of the ledger, with evidence beside it. */
    EntryView count(UUID plan, UUID target, Count count);

    /** The two numbers of a target; where there is no dispatch number, the published one stands for it. */
    enum NumberKind {
        PUBLISHED,
        DISPATCH
    }

    /**
     * What is asked.
     *
     * @param on status date; today where it is missing
     * @param unit whose parts; null for the whole
     * @param watermark ledger entries up to this number; null for now
     */
    record Asked(
            @Nullable LocalDate on,
            @Nullable Integer unit,
            NumberKind number,
            @Nullable Long watermark) {}

    /** The answer; {@code watermark} is the number by which it can be had again. */
    record Table(LocalDate on, String watermark, boolean demo, NumberKind number, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A target, or a part of it, with what is done.
     *
     * @param allocationId the part; null for the whole
     * @param number what is to be reached, in {@code measure}
     * @param measure of the number: the target's, or for a part of a growth that of its base
     * @param goal the same in 分, pieces or wholes, as decimal text; null where it is not known: undecided, or a growth
     *     without its base
     * @param done null where nothing counts it: unbound, or a post, which no figure tells apart
     * @param attainment done over goal, exact
     * @param pace 序时进度: the share that is due by the status date, exact
     * @param difference attainment less pace; times 100 it is the difference in points
     * @param missing how much is still to be done to reach it, in 分 or pieces; "0" when it is reached
     * @param reached whether it is reached; above excludes its bound
     */
    record Row(
            TargetRef target,
            @Nullable UUID allocationId,
            UnitRef unit,
            String post,
            @Nullable String number,
            String measure,
            boolean undecided,
            @Nullable String goal,
            @Nullable Done done,
            @Nullable Fraction attainment,
            @Nullable Fraction pace,
            @Nullable Fraction difference,
            @Nullable String missing,
            @Nullable Boolean reached,
            @Nullable PaceFrom paceFrom,
            CountedBy counted) {}

    /** The target of a row. */
    record TargetRef(
            UUID id,
            int place,
            String indicator,
            Comparison op,
            String measure,
            @Nullable UUID parentId) {}

    /**
     * What is done.
     *
     * @param numerator 分 or pieces
     * @param denominator of a rate; "0" means that it is not defined
     * @param currency of amounts
     */
    record Done(
            Kind kind,
            String numerator,
            @Nullable String denominator,
            @Nullable String currency) {
        /** How it is shown. */
        public enum Kind {
            COUNT,
            MONEY,
            RATE
        }
    }

    /** An exact fraction. */
    record Fraction(String numerator, String denominator) {}

    /** Whether the pace is the target's own phasing, or n/12 because none is set. */
    enum PaceFrom {
        PHASING,
        MONTHS
    }

    /** Who counts: a figure, a person with evidence, or nobody yet. */
    enum CountedBy {
        FIGURE,
        BY_HAND,
        UNBOUND
    }

    /**
     * A count by hand.
     *
     * @param allocation for which part; null for the whole
     * @param period 2021-05 or 2021-05-31
     * @param amount in the target's measure, what was added in the period
     * @param reason why an earlier count of the same period is corrected
     */
    record Count(
            @Nullable UUID allocation,
            String period,
            String amount,
            @Nullable String voucher,
            @Nullable String reason) {}
}
