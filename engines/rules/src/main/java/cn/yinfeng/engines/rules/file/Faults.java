package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All faults of one text, so that a reader mends them in one go. */
public final class Faults {
    private static final int MOST = 50;

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        if (found.size() < MOST && !found.contains(fault)) {
            found.add(fault);
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** What a step gives; where it cannot be read its fault is kept and the answer is empty. */
    public <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (Unreadable unreadable) {
            add(unreadable.fault());
            return Optional.empty();
        }
    }

    /** The value of a checked thing; its faults are kept here. */
    public <T> Optional<T> keep(Checked<T> checked) {
        checked.problems().forEach(this::add);
        return checked instanceof Checked.Sound<T> sound ? Optional.of(sound.value()) : Optional.empty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
