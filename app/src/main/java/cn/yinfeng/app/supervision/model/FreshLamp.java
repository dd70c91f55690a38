package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.engines.rules.Words;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lamp that burns otherwise than before.
 *
 * @param colour null where the rule holds no longer
 * @param digest of the reason and the rule's text: tells whether anything has changed
 * @param facts that the rule asked for, in words; null where the colour is the same as before
 */
public record FreshLamp(
        UUID project,
        Owner owner,
        String rule,
        @Nullable Colour colour,
        long digest,
        String hash,
        Words reason,
        @Nullable Map<String, String> facts) {
    /** Whose the project is. */
    public record Owner(int unit, int sight) {}
}
