package cn.yinfeng.app.figures.web;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.ledger.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the address line asks.
 *
 * @param on today where it is missing
 * @param since sums from this day on only
 * @param minContract contract amounts of this many 分 and more
 * @param belowContract contract amounts below this many 分
 * @param places division codes, or what they begin with
 */
record Query(
        int unit,
        @Nullable LocalDate on,
        @Nullable Basis basis,
        @Nullable Split split,
        @Nullable CohortKind cohort,
        @Nullable String event,
        @Nullable Long watermark,
        @Nullable LocalDate since,
        @Nullable Long minContract,
        @Nullable Long belowContract,
        @Nullable List<String> origins,
        @Nullable List<String> places,
        @Nullable List<String> industries) {
    Question question(LocalDate today) {
        return new Question(
                unit,
                on == null ? today : on,
                basisOrReported(),
                split == null ? Split.UNITS : split,
                cohortOrAll(),
                event,
                watermark,
                selection());
    }

    Selection selection() {
        return new Selection(since, minContract, belowContract, orNone(origins), orNone(places), orNone(industries));
    }

    private static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    Basis basisOrReported() {
        return basis == null ? Basis.REPORTED : basis;
    }

    CohortKind cohortOrAll() {
        return cohort == null ? CohortKind.ALL : cohort;
    }
}
