package cn.yinfeng.app.portal;

import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishing: the figures of a finished month of a unit, frozen as they were computed, for anyone to see. There is one
 * live publication for a unit, month and basis; a later one supersedes it and says why.
 */
public interface Publications {
    /** What would be published now: the unit and its children, and the unit's cohorts. */
    FigureTable preview(int unit, YearMonth month, Basis basis);

    /** Publishes. A month that is not over, or figures that stand there already unchanged, are refused. */
    PublicationView publish(Order order);

    /** Takes a publication back: its numbers are no longer shown, that it was there and why it went is. */
    PublicationView withdraw(UUID id, String reason);

    /** All publications of units in the caller's scope, newest first. */
    Items<PublicationView> list(Paging paging);

    /**
     * The wish to publish.
     *
     * @param contactName who answers questions; kept only as 王**
     * @param contactPhone kept only as 139****1234
     * @param reason why a month already published is published again; null for the first time
     */
    record Order(
            int unit,
            YearMonth month,
            Basis basis,
            String contactName,
            String contactPhone,
            @Nullable String reason) {}
}
