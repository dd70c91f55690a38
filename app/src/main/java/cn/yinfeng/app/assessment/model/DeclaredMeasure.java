package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name that schemes may use, and where its value comes from. */
public record DeclaredMeasure(Words name, Source source) {
    public String code() {
        return name.zh();
    }

    /** Where a value comes from. */
    public sealed interface Source {}

    /**
     * A figure over the unit and all below it.
     *
     * @param basis null where that of the assessment counts
     * @param ofPeriod whether it counts from the first day of the assessed period
     */
    public record OfFigure(
            String code, CohortKind cohort, @Nullable Basis basis, boolean ofPeriod) implements Source {}

    /** A word for the unit's kind; a kind without a word has none. */
    public record OfClass(Map<String, String> words) implements Source {
        public OfClass {
            words = Map.copyOf(words);
        }
    }

    /** What the ledger states about the unit itself within the assessed period. */
    public record OfRecords(String indicator) implements Source {}
}
