package cn.yinfeng.app.portal;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 发布 as others see it. Whatever stands here may be seen by anyone.
 *
 * @param unit whose figures, by the name it had then
 * @param month for example 2023-05
 * @param on the status date: the month's last day
 * @param watermark ledger entries up to this number were counted; with it the figures can be computed again
 * @param contactName masked
 * @param contactPhone masked
 * @param reason why it superseded an earlier one; null for a first publication
 * @param supersededBy the publication that took its place, if any
 */
public record PublicationView(
        UUID id,
        UnitRef unit,
        String month,
        LocalDate on,
        Basis basis,
        String watermark,
        boolean demo,
        Instant publishedAt,
        String contactName,
        String contactPhone,
        State state,
        @Nullable String reason,
        @Nullable UUID supersededBy,
        @Nullable Instant supersededAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {
    /** Live, replaced by a later one, or taken back. */
    public enum State {
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN
    }
}
