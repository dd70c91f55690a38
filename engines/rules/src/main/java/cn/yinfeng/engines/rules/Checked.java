package cn.yinfeng.engines.rules;

import java.util.List;

/** The answer of a check: the sound thing, or all that is wrong with its text. */
public sealed interface Checked<T> {
    record Sound<T>(T value) implements Checked<T> {}

    record Faulty<T>(List<Fault> faults) implements Checked<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Empty where sound. */
    default List<Fault> problems() {
        return switch (this) {
            case Sound<T> ignored -> List.of();
            case Faulty<T> faulty -> faulty.faults();
        };
    }

    /** The sound thing; for texts that were checked before, so a fault here is a bug. */
    default T orThrow() {
        return switch (this) {
            case Sound<T> sound -> sound.value();
            case Faulty<T> faulty ->
                throw new IllegalStateException(faulty.faults().getFirst().line(false));
        };
    }
}
