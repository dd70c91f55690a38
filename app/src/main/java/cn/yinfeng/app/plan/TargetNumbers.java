package cn.yinfeng.app.plan;

import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a target is worked, as decimal text in the target's measure.
 *
 * @param published 公布目标: the number for the public
 * @param dispatch 调度目标: the internal number by which work is split; null where it is the published one
 * @param baseText what a growth target grows over, for example 2023年到位资金
 * @param baseValue the base's number, null where it is not known yet
 * @param baseMeasure the measure of the base, for example 亿元
 * @param reason why the dispatch number is below the published one, or why a number was changed after adoption
 */
public record TargetNumbers(
        @Nullable String published,
        @Nullable String dispatch,
        String baseText,
        @Nullable String baseValue,
        String baseMeasure,
        String reason) {}
