package cn.yinfeng.app.assessment;

import cn.yinfeng.app.assessment.AssessmentView.SchemeRef;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking with everything that explains it, in the reader's language.
 *
 * @param groups ranked apart; one without a name where the scheme has no groups
 */
public record RankingView(
        SchemeRef scheme,
        LocalDate from,
        LocalDate on,
        Basis basis,
        String watermark,
        boolean demo,
        List<RankedGroup> groups) {
    /** Units that are ranked among themselves. */
    public record RankedGroup(String name, List<RankedUnit> standings) {}

    /**
     * Where one unit stands.
     *
     * @param unit by the name it had then
     * @param rank null where an item is undetermined
     * @param total rounded as the scheme says; null where an item is undetermined
     * @param exact before rounding, for example 3581/36
     * @param assumed measures that were missing and counted what the scheme says
     */
    public record RankedUnit(
            @Nullable Integer rank,
            UnitRef unit,
            @Nullable String total,
            @Nullable String exact,
            List<String> assumed,
            List<ScoredItem> items,
            List<MeasuredFact> measures) {}

    /**
     * What one item gave.
     *
     * @param kind BASE, PLUS or MINUS
     * @param points exact; null where undetermined
     * @param bound whether the cap or the floor decided
     * @param explanation one sentence with the values put in
     * @param missing why it is undetermined
     */
    public record ScoredItem(
            String code,
            String name,
            ItemKind kind,
            String weight,
            @Nullable String points,
            boolean bound,
            String formula,
            String explanation,
            List<String> missing) {}

    /** Part of the full mark, on top, or taken off. */
    public enum ItemKind {
        BASE,
        PLUS,
        MINUS
    }

    /**
     * One fact of the unit.
     *
     * @param label the name in the reader's language
     * @param value as facts are written: 45/50, 120000分, 县区; null where missing
     * @param figure code of the figure or of the recorded indicator; null for a class
     * @param opens whether it opens into ledger entries
     */
    public record MeasuredFact(
            String name,
            String label,
            @Nullable String value,
            MeasureKind kind,
            @Nullable String figure,
            boolean opens) {}

    /** A computed figure, the class of the unit, or what was recorded about it. */
    public enum MeasureKind {
        FIGURE,
        CLASS,
        RECORDED
    }
}
