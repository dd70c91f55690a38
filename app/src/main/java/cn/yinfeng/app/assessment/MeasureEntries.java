package cn.yinfeng.app.assessment;

import cn.yinfeng.app.figures.FigureOrigins.Counted;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands behind a fact of a ranking, and how recorded facts come into the ledger. */
public interface MeasureEntries {
    /** The entries counted in one fact of one unit, at the watermark of the result. */
    Behind behind(UUID assessment, int unit, String measure, Paging paging);

    /** Enters a recorded fact about a unit as a ledger entry; it counts with the next computation. */
    EntryView record(UUID assessment, Recorded recorded);

    /**
     * The entries, newest first.
     *
     * @param figure null for what was recorded
     * @param total how many the caller may see
     * @param outsideScope how many more count
     */
    record Behind(@Nullable Figure figure, String watermark, List<Counted> items, long total, long outsideScope) {}

    /**
     * A fact about a unit.
     *
     * @param amount how many, or 分
     * @param voucher number of the paper behind it
     * @param reason why an earlier entry of the same period is corrected
     */
    record Recorded(
            int unit,
            String measure,
            Period period,
            long amount,
            @Nullable String voucher,
            @Nullable String reason) {}
}
