package cn.yinfeng.app.figures;

import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Counting;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Figures of exactly the units given, by exactly the definitions given: for results that must be had again after units
 * moved, were renamed, and rules changed. They are computed over all entries; who may see them is for the asking module
 * to guard. Entries are shown within the caller's scope.
 */
public interface FigureGroups {
    /** Many figures of many groups of units, in one pass over the ledger however many are wanted. */
    Map<Wanted, Map<Integer, Figure>> of(Collection<Wanted> wanted, Map<Integer, Set<Integer>> groups, When when);

    /** What each figure that ships tells, in force or not, by code. */
    Map<String, Figure.Kind> kinds();

    /** One of these figures over some units, and the entries behind it. */
    Origins origins(Wanted wanted, Set<Integer> units, When when, Paging paging);

    /** The entries behind a sum over subjects (see {@link Figures#sums}). */
    Behind behind(Collection<UUID> subjects, Counting counting, Paging paging);

    /**
     * A figure by its definition's hash; where no definition with it ships any more, that is refused (FIGURES-004).
     *
     * @param code of the figure, for messages
     * @param since sums from this day on only; null for all
     */
    record Wanted(
            String code,
            String hash,
            CohortKind cohort,
            Basis basis,
            @Nullable LocalDate since) {}

    /** The status date and the watermark. */
    record When(LocalDate on, long watermark) {}

    /**
     * A page of entries, newest first.
     *
     * @param total how many the caller may see
     * @param outsideScope how many more count
     */
    record Behind(List<EntryView> items, long total, long outsideScope) {}
}
