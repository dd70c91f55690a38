package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Selection;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where figures are computed, over all entries whoever asks. */
public interface FigureStore {
    Cube compute(List<Measure> measures, At at, Selection selection);

    /** The same of these subjects alone. */
    Cube compute(List<Measure> measures, At at, Selection selection, Set<UUID> subjects);

    /**
     * The subjects whose figures may differ between two watermarks.
     *
     * @param most empty where there are more than these
     */
    Optional<Set<UUID>> changed(long earlier, long later, int most);

    /** The subjects of what is taken for signed and in truth waits. */
    Set<UUID> waiting(At at);

    /** The newest number that everybody sees; what is not committed yet has none. */
    long newest();

    /** The sums of one indicator's entries by subject; subjects without entries are left out. */
    Map<UUID, BigInteger> sums(Collection<UUID> subjects, String indicator, At at, LocalDate since);

    /** The subjects that a measure counts, and how many entries stand behind it, whoever may see them. */
    Counted counted(Measure measure, Slice slice, At at);

    /** The numbers of the entries behind the counted subjects that the caller may see, newest first. */
    Visible visible(List<Counted> counted, At at, int size, long offset);

    /** The numbers of the entries behind a sum over subjects that the caller may see, newest first. */
    Visible behind(Collection<UUID> subjects, Summing summing, int size, long offset);

    /** How many there are, whoever may see them. */
    long entries(Collection<UUID> subjects, Summing summing);

    /** Which entries are summed. */
    record Summing(String indicator, At at, LocalDate since) {}

    /**
     * From when to when.
     *
     * @param assumed entries that are taken for signed, with all that they correct
     */
    record At(long watermark, LocalDate on, List<Long> assumed) {
        public At {
            assumed = List.copyOf(assumed);
        }

        /** What is so, with nothing assumed. */
        public At known() {
            return new At(watermark, on);
        }

        /** As it is. */
        public At(long watermark, LocalDate on) {
            this(watermark, on, List.of());
        }
    }

    /** Whose entries. */
    record Slice(
            Set<Integer> units, CohortKind cohort, @Nullable String event, Selection selection) {}

    /** What a measure counts. */
    record Counted(Measure measure, List<UUID> subjects, long entries) {}

    /**
     * What a measure would count of the caller's own unit, were it signed.
     *
     * @param effect by how much the entries would change a sum
     */
    record Unsigned(long entries, BigInteger effect) {}

    /** What of the caller's own unit the measure does not count yet. */
    Unsigned unsigned(Measure measure, At at);

    /** A page of entries, and how many there are that the caller may see. */
    record Visible(List<Found> page, long total) {}

    /** One entry, and which of the measures it stands behind. */
    record Found(long number, int measure) {}
}
