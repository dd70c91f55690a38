package cn.yinfeng.app.notice;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 投递: what became of e-mail to the caller and of messages into the groups of the caller's unit. */
public interface Deliveries {
    /** Mine, the newest first. */
    Items<DeliveryView> mine(Paging paging, Locale reader);

    /** Those of the groups of the caller's unit, the newest first. */
    Items<DeliveryView> ofGroups(Paging paging, Locale reader);

    /** Another try, at once, of one that failed or was given up (NOTICE-014 for others); a group's needs its office. */
    void retry(UUID delivery);

    /** How it stands. */
    enum State {
        WAITING,
        SENDING,
        SENT,
        FAILED,
        GIVEN_UP
    }

    /**
     * One delivery.
     *
     * @param channel EMAIL, DIGEST or ROBOT
     * @param kindName of what was told
     * @param group name of the chat group; null for e-mail
     * @param dueAt when it is tried (again); null where it is settled
     * @param reason why it is not there, in words; null where nothing went wrong
     */
    record DeliveryView(
            UUID id,
            String channel,
            String kindName,
            @Nullable String group,
            State state,
            @Nullable Instant dueAt,
            int attempts,
            @Nullable String reason,
            Instant at) {}
}
