package cn.yinfeng.app.figures;

import cn.yinfeng.app.ledger.Basis;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures by unit and cohort, at a status date and a watermark. Computed over all entries, shown for visible units. */
public interface Figures {
    FigureTable table(Question question);

    /**
     * The same as it will be once these entries are signed: what a return says that is laid before the signers.
     *
     * @param entries numbers of entries, which are taken for signed with all that they correct
     */
    FigureTable tableOnceSigned(Question question, Collection<Long> entries);

    /**
     * One figure for many units at once, each with all below it: what a plan of hundreds of units needs. Units outside
     * the caller's scope are left out.
     *
     * @param question its unit and split are not looked at
     */
    Map<Integer, Figure> each(String code, Collection<Integer> units, Question question);

    /**
     * What was counted for subjects that the caller may see: sums of their entries of one indicator, 分 or count.
     * Subjects without entries are left out.
     */
    Map<UUID, BigInteger> sums(Collection<UUID> subjects, Counting counting);

    /**
     * Which entries are summed.
     *
     * @param since entries whose period ends on this day or later
     * @param on status date: entries whose period ends by it
     * @param watermark entries up to this number; null for now
     */
    record Counting(
            String indicator,
            LocalDate since,
            LocalDate on,
            @Nullable Long watermark) {}

    /** The definitions in force on a day, in the reader's language. */
    List<DefinitionView> definitions(LocalDate on);

    /**
     * What is asked.
     *
     * @param unit whose figures; the whole subtree counts
     * @param on status date: entries whose period ends by it
     * @param split whether the rows are the unit with its children, or its cohorts
     * @param cohort with split UNITS, the cohort counted: ALL, CARRIED_OVER, NEW or EVENT
     * @param event the occasion, for cohort EVENT
     * @param watermark entries up to this number; null for now
     * @param selection of subjects and entries
     */
    record Question(
            int unit,
            LocalDate on,
            Basis basis,
            Split split,
            CohortKind cohort,
            @Nullable String event,
            @Nullable Long watermark,
            Selection selection) {
        /** A question about everything. */
        public Question(
                int unit,
                LocalDate on,
                Basis basis,
                Split split,
                CohortKind cohort,
                @Nullable String event,
                @Nullable Long watermark) {
            this(unit, on, basis, split, cohort, event, watermark, Selection.ALL);
        }
    }

    /** Rows by unit or by cohort. */
    enum Split {
        UNITS,
        COHORTS
    }

    /** 结转, 新签约, 活动 or all together, told by the signing date against the status date's year. */
    enum CohortKind {
        ALL,
        CARRIED_OVER,
        NEW,
        EVENT
    }

    /** The answer; {@code watermark} is the number by which it can be had again. */
    record FigureTable(LocalDate on, String watermark, Basis basis, boolean demo, List<FigureRow> rows) {}

    /** One unit and cohort. */
    record FigureRow(RowUnit unit, Cohort cohort, List<Figure> figures) {}

    /** The unit of a row. */
    record RowUnit(int id, String name) {}

    /** The cohort of a row, named in the reader's language. */
    record Cohort(CohortKind kind, @Nullable String event, String label) {}

    /**
     * One figure, exact.
     *
     * @param kind COUNT, MONEY (分) or RATE
     * @param denominator only for a rate; "0" means not defined
     * @param currency of an amount and of the parts of a rate between amounts; null for counts
     */
    record Figure(
            String code,
            Kind kind,
            String numerator,
            @Nullable String denominator,
            @Nullable String currency) {
        /** How it is shown. */
        public enum Kind {
            COUNT,
            MONEY,
            RATE
        }
    }

    /** A dated definition with its source, in the reader's language. */
    record DefinitionView(
            String code,
            String name,
            Figure.Kind kind,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            String text,
            String hash,
            Map<String, String> formula) {}
}
