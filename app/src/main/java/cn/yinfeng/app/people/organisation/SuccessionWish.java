package cn.yinfeng.app.people.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to units on a day, by a document.
 *
 * @param document number or title of the document that orders it
 * @param units whom it befalls; none for FOUNDED, one for RENAMED, SPLIT and CLOSED
 * @param target MOVED and FOUNDED: the unit above; MERGED and CLOSED: the unit that answers from now on
 * @param named RENAMED: the new name, and kind and division code where they change too
 * @param parts FOUNDED and SPLIT: the new units
 * @param heir SPLIT: the code of the new unit that answers for the past; null where the old unit goes on
 */
public record SuccessionWish(
        SuccessionKind kind,
        LocalDate on,
        String document,
        String note,
        List<Integer> units,
        @Nullable Integer target,
        @Nullable Named named,
        List<Part> parts,
        @Nullable String heir) {
    public SuccessionWish {
        units = List.copyOf(units);
        parts = List.copyOf(parts);
    }

    /** How a unit is called from a day on; kind and division code stay where null. */
    public record Named(
            String name, @Nullable String kind, @Nullable String divisionCode) {}

    /** A unit to be set up. */
    public record Part(
            String code, String name, String kind, @Nullable String divisionCode) {}
}
