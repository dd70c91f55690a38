package cn.yinfeng.app.ledger.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.ledger.Subjects;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries and what is kept beside them. */
public interface EntryStore {
    /** Holds the counter until the transaction ends, so that numbers follow the order of commits. */
    long lockCounter();

    /**
     * Turns the new and correcting statements of a judged batch into entries; the number of the last one.
     *
     * @param events indicators that are counts and have no currency
     */
    long append(UUID batch, long after, Origin origin, String[] events, Author author);

    /** Appends versions of subjects; the number of the last one. */
    long describe(long after, Stream<Ledger.SubjectVersion> versions);

    long watermark();

    /** Has figures leave the subject out, from the next number on. */
    void confine(UUID subject, @Nullable String countedFrom);

    /** Has figures count it again. */
    void release(UUID subject);

    Optional<Subjects.Subject> subject(UUID id);

    Optional<Entry> find(long number);

    List<Entry> numbered(List<Long> numbers);

    Items<Entry> list(Entries.Filter filter, Paging paging);

    List<Ledger.Balance> balances(SubjectRef subject);

    /** Who enters, and when. */
    record Author(UUID account, String name, Instant at) {}

    /** An entry as it is kept, with the label of its subject and the number of what corrects it. */
    record Entry(
            long number,
            UUID id,
            SubjectRef subject,
            String label,
            int unit,
            int sight,
            String indicator,
            LocalDate from,
            LocalDate to,
            long amount,
            @Nullable String currency,
            long effect,
            Basis basis,
            String source,
            @Nullable String voucher,
            String originKind,
            @Nullable String originRef,
            @Nullable Integer originRow,
            String enteredBy,
            Instant enteredAt,
            @Nullable Long corrects,
            @Nullable Long correctedBy,
            @Nullable String reason,
            boolean waiting) {}
}
