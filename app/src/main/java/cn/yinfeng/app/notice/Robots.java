package cn.yinfeng.app.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 群机器人: chat groups of the caller's unit that hear of what concerns it. Address and secret are never shown again. */
public interface Robots {
    /** Those of the caller's unit. */
    List<RobotView> list();

    /** A new one; its address has to be https and outside of the own network (NOTICE-010 to 012). */
    RobotView add(RobotWish wish);

    /** Other words, other kinds; without an address the sealed one stays. */
    RobotView change(UUID robot, RobotWish wish);

    /** No more messages; what was delivered stays on record. */
    void remove(UUID robot);

    /** Sends a line that says it is a test; a refusal (NOTICE-013) tells why it did not arrive. */
    void test(UUID robot);

    /**
     * What a robot is to be.
     *
     * @param address of the webhook; null to keep the one there is
     * @param secret for signing; null to keep the one there is, empty for none
     * @param below whether it hears of the units below too
     */
    record RobotWish(
            String name,
            RobotPlatform platform,
            @Nullable String address,
            @Nullable String secret,
            boolean below,
            Set<String> kinds,
            boolean enabled) {
        public RobotWish {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * A robot as it may be seen.
     *
     * @param host of the webhook; the rest of the address is as good as a password
     */
    record RobotView(
            UUID id,
            String name,
            RobotPlatform platform,
            String host,
            boolean below,
            List<String> kinds,
            boolean enabled,
            String changedBy,
            Instant changedAt) {
        public RobotView {
            kinds = List.copyOf(kinds);
        }
    }
}
