package cn.yinfeng.app.people.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 沿革 as it was recorded.
 *
 * @param withdrawnBecause why it was taken back, where it was
 * @param units what each unit was before and from that day on
 */
public record SuccessionView(
        UUID id,
        SuccessionKind kind,
        LocalDate on,
        String document,
        String note,
        String by,
        Instant recordedAt,
        @Nullable String withdrawnBecause,
        List<UnitStep> units) {
    public SuccessionView {
        units = List.copyOf(units);
    }

    /** One unit: before is null for a unit that was founded. */
    public record UnitStep(int unit, @Nullable UnitState before, UnitState after) {}

    /** What a unit was. */
    public record UnitState(
            String name,
            String kind,
            @Nullable Integer parentId,
            @Nullable String parentName,
            boolean standing) {}
}
