package cn.yinfeng.app.signing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * AB角: one person signs for another from the first day to the last.
 *
 * @param unit where both hold their posts
 * @param to the last day, or the earlier one with which it was ended
 */
public record StandIn(
        UUID id,
        int unit,
        UUID account,
        String name,
        UUID standIn,
        String standInName,
        LocalDate from,
        LocalDate to,
        String reason,
        UUID namedBy,
        String namedByName,
        Instant namedAt) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
