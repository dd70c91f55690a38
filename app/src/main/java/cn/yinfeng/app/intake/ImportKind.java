package cn.yinfeng.app.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A port: what one kind of sheet means. The module that owns the facts implements it; intake reads files, keeps rows,
 * shows problems and decides when what is called. Everything is called as the importer, within a transaction.
 */
public interface ImportKind {
    /** The word in addresses and message codes, for example {@code projects}. */
    String code();

    /** The columns in the order of the template. */
    List<ImportColumn> columns();

    /** The permission without which nobody imports this kind. */
    default String permission() {
        return "import.run." + code();
    }

    /**
     * Judges all rows: reads each into values, lays them aside under the batch id and compares them set by set, never
     * with a question to the database for each row. A row about which nothing is said is new.
     *
     * @param rows in the order of the sheet; streamed, to be read once
     */
    void check(UUID batch, Stream<ImportRow> rows, Judgement judgement);

    /**
     * Makes facts of what was laid aside, in the one transaction in which the import becomes applied. Judges again
     * first: what changed since the check is a {@link cn.yinfeng.kernel.Refusal} for the whole batch.
     *
     * @param rows how many rows were judged; fewer laid aside means that some were lost, and is refused
     */
    void apply(UUID batch, int rows, Progress progress);

    /** Forgets what was laid aside; nothing to forget is no fault. */
    void discard(UUID batch);

    /** Where a kind says how far it has come. */
    interface Progress {
        void at(long done);
    }

    /** Where a kind says what it found. */
    interface Judgement extends Progress {
        void problem(int row, Problem problem);

        /** The row says what is known already. */
        void unchanged(int row);

        /** The row replaces an earlier statement, with its reason. */
        void correction(int row);
    }
}
