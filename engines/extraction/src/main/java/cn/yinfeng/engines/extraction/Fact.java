package cn.yinfeng.engines.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What the document says has been reached: never a target.
 *
 * @param indicator what was counted
 * @param quantity how much
 * @param subject whose result it is, where told
 * @param period of the result, where told
 * @param evidence where it stands
 */
public record Fact(
        String indicator,
        Quantity quantity,
        @Nullable String subject,
        @Nullable String period,
        Evidence evidence) {}
