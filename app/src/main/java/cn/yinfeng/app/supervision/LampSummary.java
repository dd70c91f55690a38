package cn.yinfeng.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many projects burn in which colour.
 *
 * @param on the day for which lamps were lit; null before the first time
 * @param rows the unit itself first, then its children; each with all units below it
 */
public record LampSummary(
        @Nullable LocalDate on,
        @Nullable Instant litAt,
        @Nullable String watermark,
        List<LampTally> rows) {
    /** One unit with all below it. */
    public record LampTally(
            LampRow.LampUnit unit, long red, long yellow, long blue, long normal, long grey, long total) {}
}
