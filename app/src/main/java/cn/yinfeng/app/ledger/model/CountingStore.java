package cn.yinfeng.app.ledger.model;

import cn.yinfeng.app.ledger.Counting.CountingAdoption;
import cn.yinfeng.app.ledger.Counting.Counts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units decided, what was signed, and what waits. */
public interface CountingStore {
    /** Keeps a decision of the caller's unit, and has entries wait or count by it; the number it was given. */
    long adopt(CountingAdoption adoption, List<String> indicators, Deciding by);

    /** The rule of the nearest unit for entries whose period ends on a day. */
    Optional<Adopted> on(int unit, LocalDate day);

    /** What a unit and those above have decided, the newest first. */
    List<Adopted> history(int unit);

    /** How many entries of how many units the caller's unit would have wait. */
    Count wouldWait(LocalDate from, int unit, List<String> indicators);

    /** What waits of the caller's unit and ends by a day. */
    List<Sum> waiting(LocalDate on, @Nullable Long watermark);

    /** Has these entries count; the number from which on. */
    long sign(UUID paper, Collection<Long> entries);

    /** Has them wait again; the number from which on. */
    long sendBack(UUID paper);

    /** Who decides, in which post, when. */
    record Deciding(UUID account, String name, String role, int unit, Instant at) {}

    /** A decision. */
    record Adopted(int unit, Counts counts, LocalDate from, String source, String byName, Instant at) {}

    /** Entries and their units. */
    record Count(long entries, long units) {}

    /** Entries of one indicator, and by how much they will change the sum. */
    record Sum(
            String indicator,
            long entries,
            long effect,
            @Nullable String currency) {}
}
