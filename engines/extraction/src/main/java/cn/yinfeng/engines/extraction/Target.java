package cn.yinfeng.engines.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What the document asks for: a number to reach, a rhythm to keep, a date to meet.
 *
 * @param indicator what is counted, verbatim where the words stand together
 * @param quantity how much
 * @param scope whom it binds, when, who answers
 * @param kind what sort of demand it is
 * @param parent index of the target that this one is a part of (其中), else null
 * @param evidence where it stands
 */
public record Target(
        String indicator,
        Quantity quantity,
        Scope scope,
        Kind kind,
        @Nullable Integer parent,
        Evidence evidence) {

    /** The sort of demand. */
    public enum Kind {
        /** A value to reach. */
        TARGET,
        /** A higher value by which work is split, beside the published one. */
        STRETCH,
        /** So many times, days or pieces in every week, month, quarter or year. */
        FREQUENCY,
        /** A size from which another rule holds (一事一议). */
        THRESHOLD,
        /** What is given to whoever succeeds. */
        REWARD,
        /** Persons, posts, teams to be named. */
        ORGANISATION,
        /** Points or weights of an assessment. */
        ASSESSMENT,
        /** Something is due by a date. */
        DEADLINE,
        /** A stage of the work with its dates. */
        PHASE
    }
}
