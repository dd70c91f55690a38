package cn.yinfeng.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of projects with their lamps.
 *
 * @param total how many there are over all pages, within the caller's scope
 * @param litAt when lamps were last lit; null before the first time
 * @param on the day for which they were lit
 * @param watermark number of the last ledger entry that they follow
 */
public record LampList(
        List<LampRow> items,
        long total,
        @Nullable Instant litAt,
        @Nullable LocalDate on,
        @Nullable String watermark) {}
