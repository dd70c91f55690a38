package cn.yinfeng.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's door. Statements come in batches of one (a screen) to a hundred thousand (a sheet): stage, check, append.
 * Entries are never edited; the same key (subject, indicator, period, basis, source) with another value is a correction
 * and needs a reason.
 */
public interface Ledger {
    /** Lays statements aside under a batch id; they are no entries yet and count nowhere. Streams; memory is bounded. */
    void stage(UUID batch, Stream<Statement> statements);

    /** Judges every staged statement, also against the others of the batch, and reports each in row order. */
    void check(UUID batch, Consumer<Finding> findings);

    /**
     * Appends the staged statements as entries, in the caller's transaction, and forgets the batch. Checks again first:
     * a refused statement refuses the whole batch.
     *
     * @return the numbers of the first and last new entry, and how many of each verdict
     */
    Appended append(UUID batch, Origin origin);

    /** Forgets a batch. */
    void discard(UUID batch);

    /** A dated version of what figures group a subject by; append-only, the newest not after the watermark holds. */
    void describe(Stream<SubjectVersion> versions);

    /**
     * From the next number on no figure counts this subject, or only once the indicator has happened; figures of earlier
     * watermarks stay what they were.
     */
    void confine(SubjectRef subject, @Nullable String countedFrom);

    /** From the next number on it counts as any other. */
    void release(SubjectRef subject);

    /** The entry with this number, within the caller's scope. */
    EntryView entry(long number);

    /** Corrects one entry: a new entry with the full new amount and the reason. */
    EntryView correct(long number, long amount, String reason);

    /** The number of the newest entry: a figure computed at this watermark can be computed again for ever. */
    long watermark();

    /**
     * What a batch came to.
     *
     * @param first number of the first new entry, 0 if there was none
     */
    record Appended(long first, long last, long added, long corrected, long unchanged) {}

    /**
     * What figures group a subject by, from a date on.
     *
     * @param label the subject's name for lists of entries
     * @param event the occasion at which it joined (兰洽会 …), null if none
     * @param signedOn the date by which its cohort is told
     * @param industry of the subject in the words of the sheet, null where it is not stated
     * @param place where the investor comes from: a division code of 2 to 6 digits, null where it is not stated
     */
    record SubjectVersion(
            SubjectRef subject,
            LocalDate validFrom,
            int unit,
            int sight,
            String label,
            @Nullable String event,
            @Nullable LocalDate signedOn,
            @Nullable String origin,
            @Nullable String contractType,
            @Nullable String industry,
            @Nullable String place) {
        /** A subject of which neither industry nor place is stated. */
        public SubjectVersion(
                SubjectRef subject,
                LocalDate validFrom,
                int unit,
                int sight,
                String label,
                @Nullable String event,
                @Nullable LocalDate signedOn,
                @Nullable String origin,
                @Nullable String contractType) {
            this(subject, validFrom, unit, sight, label, event, signedOn, origin, contractType, null, null);
        }
    }

    /** Current sums of a subject by indicator, from the balance kept with every entry. */
    List<Balance> balances(SubjectRef subject);

    /** The sum of all entries of one subject, indicator and basis. */
    record Balance(
            String indicator,
            Basis basis,
            long amount,
            @Nullable String currency,
            LocalDate lastPeriodTo) {}
}
