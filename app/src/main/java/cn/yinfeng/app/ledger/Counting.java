package cn.yinfeng.app.ledger;

import cn.yinfeng.app.ledger.EntryView.IndicatorName;
import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 计数规则: whether figures count an entry once it is entered, or once its unit has signed it. Dated: it holds for
 * entries whose period ends on its first day or later, for a unit and all below; that of the nearest unit above holds.
 */
public interface Counting {
    /** What holds for the caller's unit, and what it and those above have decided. */
    CountingView view();

    /** What would wait now if the caller's unit had figures count what is signed, from a day on. */
    CountingPreview preview(LocalDate from);

    /** From a day on this holds for the caller's unit and all below; not for days that have passed (LEDGER-024). */
    void adopt(CountingAdoption adoption, String password);

    /**
     * What of the caller's own unit waits to be signed. Those above are not told.
     *
     * @param on only what ends by this day; null for all
     * @param watermark as of this number; null for now
     */
    WaitingEntries waiting(@Nullable LocalDate on, @Nullable Long watermark);

    /** When an entry counts. */
    enum Counts {
        /** Once it is entered. */
        ENTERED,
        /** Once a return of its unit that covers it is signed by all. */
        SIGNED
    }

    /**
     * A decision.
     *
     * @param source on which word it rests
     */
    record CountingAdoption(Counts counts, LocalDate from, String source) {}

    /**
     * What holds, and how it came about.
     *
     * @param inForce for entries whose period ends today
     * @param indicators of which it speaks
     * @param history the newest first
     */
    record CountingView(CountingRuleView inForce, List<IndicatorName> indicators, List<CountingRuleView> history) {
        public CountingView {
            indicators = List.copyOf(indicators);
            history = List.copyOf(history);
        }
    }

    /**
     * A rule.
     *
     * @param unit whose it is; null for the shipped one, as are the two that follow
     */
    record CountingRuleView(
            Counts counts,
            LocalDate from,
            String source,
            @Nullable UnitRef unit,
            @Nullable String adoptedBy,
            @Nullable Instant adoptedAt) {}

    /** How many entries of how many units would wait. */
    record CountingPreview(LocalDate from, long entries, long units) {}

    /** How many wait, and what they come to by indicator. */
    record WaitingEntries(long entries, List<WaitingIndicator> indicators) {
        public WaitingEntries {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * What waits of one indicator.
     *
     * @param amount by how much it will change the sum: 分, or a count where there is no currency
     */
    record WaitingIndicator(
            IndicatorName indicator,
            long entries,
            String amount,
            @Nullable String currency) {}
}
