package cn.yinfeng.app.figures;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from: the entries behind it. */
public interface FigureOrigins {
    Origins of(Asked asked, Paging paging);

    /** One figure of one unit and cohort. */
    record Asked(
            String code,
            int unit,
            LocalDate on,
            Basis basis,
            CohortKind cohort,
            @Nullable String event,
            @Nullable Long watermark,
            Selection selection) {
        /** A figure of everything. */
        public Asked(
                String code,
                int unit,
                LocalDate on,
                Basis basis,
                CohortKind cohort,
                @Nullable String event,
                @Nullable Long watermark) {
            this(code, unit, on, basis, cohort, event, watermark, Selection.ALL);
        }
    }

    /**
     * The figure and a page of its entries, newest first.
     *
     * @param total how many of its entries the caller may see
     * @param outsideScope how many more count in the figure
     * @param waiting what of the caller's own unit waits to be signed; null for other units
     */
    record Origins(
            Figure figure,
            String watermark,
            List<Counted> items,
            long total,
            long outsideScope,
            @Nullable WaitingPart waiting) {}

    /**
     * What the numerator does not count yet, because the unit has not signed it.
     *
     * @param amount by how much it would change a sum, 分 or count; null where subjects are counted
     */
    record WaitingPart(long entries, @Nullable String amount) {}

    /** An entry, and in which part of the figure it counts. */
    record Counted(EntryView entry, Part part) {}

    /** Above or below the line; a figure that is no rate has only a numerator. */
    enum Part {
        NUMERATOR,
        DENOMINATOR
    }
}
