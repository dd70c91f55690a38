package cn.yinfeng.kernel;

/**
 * What a command came to: refusals are values, bugs are exceptions.
 *
 * @param <S> the new state
 * @param <E> what happened
 */
public sealed interface Decision<S, E> {
    /** The state and event of an accepted command, or the {@link Refusal} thrown. */
    default Accepted<S, E> orThrow() {
        return switch (this) {
            case Accepted<S, E> accepted -> accepted;
            case Refused<S, E> refused -> throw refused.refusal();
        };
    }

    /** The command holds: keep the state, tell the event. */
    record Accepted<S, E>(S state, E event) implements Decision<S, E> {}

    /** The command is against a rule; nothing changes. */
    record Refused<S, E>(Refusal refusal) implements Decision<S, E> {}
}
