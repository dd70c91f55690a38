package cn.yinfeng.app.figures.web;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.ledger.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the address line asks.
 *
 * @param on today where it is missing
 */
record Query(
        int unit,
        @Nullable LocalDate on,
        @Nullable Basis basis,
        @Nullable Split split,
        @Nullable CohortKind cohort,
        @Nullable String event,
        @Nullable Long watermark) {
    Question question(LocalDate today) {
        return new Question(
                unit,
                on == null ? today : on,
                basisOrReported(),
                split == null ? Split.UNITS : split,
                cohortOrAll(),
                event,
                watermark);
    }

    Basis basisOrReported() {
        return basis == null ? Basis.REPORTED : basis;
    }

    CohortKind cohortOrAll() {
        return cohort == null ? CohortKind.ALL : cohort;
    }
}
