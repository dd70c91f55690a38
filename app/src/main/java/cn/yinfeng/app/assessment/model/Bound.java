package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.assessment.RankingView.MeasureKind;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.ledger.Basis;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a scheme tied to its source, frozen with the result: with it the value can be computed again, whatever the
 * declarations say later.
 *
 * @param name as the scheme writes it
 * @param code of the figure or the recorded indicator; empty for a class
 * @param hash of the figure's definition; empty for others
 * @param since first day that counts; null for everything up to the status date
 * @param words of unit kinds, for a class
 */
public record Bound(
        String name,
        String english,
        MeasureKind kind,
        String code,
        String hash,
        CohortKind cohort,
        Basis basis,
        @Nullable LocalDate since,
        Map<String, String> words) {
    public Bound {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
