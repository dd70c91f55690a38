package cn.yinfeng.app.notice.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent in one go: one notice to a person or a group, or a day's digest to a person.
 *
 * @param batch stays the same over all tries; the Message-ID is made of it
 * @param deliveries the rows that it settles
 * @param notices of the person, the oldest first; empty for a group
 * @param attempts this one included
 */
public record Parcel(
        UUID batch,
        Channel channel,
        List<UUID> deliveries,
        List<UUID> notices,
        @Nullable UUID account,
        @Nullable UUID robot,
        UUID telling,
        int attempts) {
    public Parcel {
        deliveries = List.copyOf(deliveries);
        notices = List.copyOf(notices);
    }

    /** By which way. */
    public enum Channel {
        EMAIL,
        DIGEST,
        ROBOT
    }
}
