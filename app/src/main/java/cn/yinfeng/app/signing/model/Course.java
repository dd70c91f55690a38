package cn.yinfeng.app.signing.model;

import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version on its way along its route.
 *
 * @param acts all that was done to it, in this order
 */
public record Course(Version version, List<Act> acts) {
    public Course {
        acts = List.copyOf(acts);
    }

    public Course with(Act act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return new Course(version, more);
    }

    public PaperState state() {
        PaperState state = PaperState.OPEN;
        for (Act act : acts) {
            state = switch (act.kind()) {
                case LAID, SIGNED, ENTERED, CONFIRMED -> state;
                case COMPLETED -> PaperState.SIGNED;
                case RETURNED -> PaperState.RETURNED;
                case WITHDRAWN -> PaperState.WITHDRAWN;
                case VOIDED -> PaperState.VOIDED;
            };
        }
        return state;
    }

    /** The act by which a step was done. */
    public Optional<Act> done(Step step) {
        return acts.stream()
                .filter(act -> act.place() == step.place())
                .filter(act -> act.kind() == ActKind.SIGNED || act.kind() == ActKind.ENTERED)
                .findFirst();
    }

    public boolean confirmed(Step step) {
        return acts.stream().anyMatch(act -> act.kind() == ActKind.CONFIRMED && act.place() == step.place());
    }

    /** Whose turn it is; none where all steps are done or the version has ended. */
    public Optional<Step> turn() {
        return state() == PaperState.OPEN
                ? version.steps().stream().filter(step -> done(step).isEmpty()).findFirst()
                : Optional.empty();
    }

    /** What was entered for somebody and waits to be confirmed. */
    public List<Act> unconfirmed() {
        if (state() != PaperState.OPEN) {
            return List.of();
        }
        return version.steps().stream()
                .filter(step -> !confirmed(step))
                .flatMap(step -> done(step).stream())
                .filter(act -> act.kind() == ActKind.ENTERED)
                .toList();
    }

    /** Whether nothing is wanted any more, and it has only to be said. */
    public boolean complete() {
        return state() == PaperState.OPEN && turn().isEmpty() && unconfirmed().isEmpty();
    }

    /** Whether it goes beyond its own unit: the next to sign is elsewhere, or all have signed. */
    public boolean leaves() {
        return state() == PaperState.SIGNED
                || turn().map(step -> step.unit() != version.unit()).orElse(false);
    }

    /** Whether content and acts are what they were. */
    public boolean sound() {
        return version.holds() && acts.stream().allMatch(act -> act.holds(version));
    }
}
