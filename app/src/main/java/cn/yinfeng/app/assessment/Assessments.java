package cn.yinfeng.app.assessment;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Assessments of units by a scheme. Trials are seen by those who run assessments; what was published is read whole by
 * every unit that was assessed.
 */
public interface Assessments {
    /** The newest status date first. */
    Items<AssessmentView> list(Paging paging);

    AssessmentView find(UUID id);

    /** Sets up an assessment and computes its first trial. */
    AssessmentView create(NewAssessment wanted);

    /** Computes a trial anew: by the scheme in force, over the units as they are, at the ledger's newest entry. */
    AssessmentView compute(UUID id);

    /** Drops a trial. */
    void drop(UUID id);

    /** The frozen ranking, with its measures, in the reader's language. */
    RankingView ranking(UUID id);

    /** The ranking as it would be with some facts of one unit changed; nothing is kept. */
    WhatIfView whatIf(UUID id, int unit, List<Change> changes);

    /** The frozen texts, for whoever checks the result. */
    FrozenRanking frozen(UUID id);

    /**
     * What is needed.
     *
     * @param scheme code of the scheme
     * @param unit whose units are assessed
     * @param from first day of the assessed period; null for the first of January of the status date's year
     * @param on status date
     * @param basis of the measures that do not name one
     * @param participants the units assessed; empty for all right below the unit
     */
    record NewAssessment(
            String name,
            String scheme,
            int unit,
            @Nullable LocalDate from,
            LocalDate on,
            Basis basis,
            List<Integer> participants) {
        public NewAssessment {
            participants = List.copyOf(participants);
        }
    }

    /**
     * One fact changed.
     *
     * @param value as facts are written: 45/50, 98%, 500万元, 县区; empty for missing
     */
    record Change(String measure, String value) {}
}
