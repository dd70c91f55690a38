package cn.yinfeng.app.people.model;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.organisation.SuccessionKind;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.people.organisation.SuccessionWish.Named;
import cn.yinfeng.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What units become by a succession: the decision alone. */
public final class Succession {
    private final SuccessionWish wish;
    private final UnitTree tree;
    private final Kinds kinds;

    /** @param tree the organisation of the wish's day, in which units to be founded do not stand yet */
    public Succession(SuccessionWish wish, UnitTree tree, Kinds kinds) {
        this.wish = wish;
        this.tree = tree;
        this.kinds = kinds;
    }

    /** Refuses a wish that does not say what its kind needs. */
    public static void checkComplete(SuccessionWish wish) {
        boolean one = wish.units().size() == 1;
        boolean complete = switch (wish.kind()) {
            case FOUNDED -> wish.target() != null && !wish.parts().isEmpty();
            case RENAMED -> one && wish.named() != null;
            case MOVED, MERGED -> !wish.units().isEmpty() && wish.target() != null;
            case SPLIT -> one && !wish.parts().isEmpty();
            case CLOSED -> one;
        };
        if (!complete) {
            throw new Refusal("PEOPLE-036");
        }
    }

    /** Below which unit a part is counted before it is founded, and below which it then stands. */
    public int above(boolean before) {
        if (wish.kind() == SuccessionKind.FOUNDED) {
            return tree.standing(Objects.requireNonNull(wish.target()), wish.on())
                    .id();
        }
        UnitView origin = befallen(wish.units().getFirst());
        return before ? origin.id() : Objects.requireNonNull(origin.parentId());
    }

    /** Every unit that changes, as it is from that day on. */
    public List<UnitView> outcome(List<UnitView> founded) {
        List<UnitView> changed = switch (wish.kind()) {
            case FOUNDED -> stand(founded);
            case RENAMED -> List.of(renamed());
            case MOVED -> wish.units().stream().map(this::moved).toList();
            case MERGED -> merged();
            case SPLIT -> split(founded);
            case CLOSED -> absorbed(befallen(wish.units().getFirst()), closedInto());
        };
        UnitTree after = tree.with(changed);
        after.check(wish.on());
        for (UnitView unit : changed) {
            if (unit.standing()) {
                kinds.checkPlace(
                        unit,
                        Optional.ofNullable(unit.parentId())
                                .flatMap(after::find)
                                .orElse(null));
            }
        }
        return changed;
    }

    private List<UnitView> stand(List<UnitView> founded) {
        int above = above(false);
        return founded.stream().map(each -> placed(each, above, true)).toList();
    }

    private UnitView renamed() {
        UnitView unit = tree.standing(wish.units().getFirst(), wish.on());
        Named named = Objects.requireNonNull(wish.named());
        String division = named.divisionCode();
        kinds.checkDivision(division);
        return new UnitView(
                unit.id(),
                unit.parentId(),
                unit.code(),
                named.name().strip(),
                named.kind() == null ? unit.kind() : named.kind(),
                division == null ? unit.divisionCode() : division,
                unit.invented());
    }

    private UnitView moved(int unit) {
        return placed(befallen(unit), Objects.requireNonNull(wish.target()), true);
    }

    private List<UnitView> merged() {
        int target =
                tree.standing(Objects.requireNonNull(wish.target()), wish.on()).id();
        var changed = new ArrayList<UnitView>();
        for (int unit : wish.units()) {
            if (unit == target) {
                throw new Refusal("PEOPLE-038");
            }
            changed.addAll(absorbed(befallen(unit), target));
        }
        return changed;
    }

    private List<UnitView> split(List<UnitView> founded) {
        UnitView origin = befallen(wish.units().getFirst());
        var changed = new ArrayList<>(stand(founded));
        if (wish.heir() != null) {
            int heir = founded.stream()
                    .filter(each -> each.code().equals(wish.heir()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("PEOPLE-036"))
                    .id();
            changed.addAll(absorbed(origin, heir));
        }
        return changed;
    }

    private int closedInto() {
        UnitView unit = befallen(wish.units().getFirst());
        Integer target = wish.target();
        return target == null ? Objects.requireNonNull(unit.parentId()) : target;
    }

    /** It ends and its past belongs to the heir; what stands below it goes on below the heir. */
    private List<UnitView> absorbed(UnitView unit, int heir) {
        var changed = new ArrayList<UnitView>();
        changed.add(placed(unit, heir, false));
        for (UnitView child : tree.children(unit.id())) {
            if (child.id() != heir) {
                changed.add(placed(child, heir, true));
            }
        }
        return changed;
    }

    /** A unit that stands on that day and is not the root, which can be renamed only. */
    private UnitView befallen(int id) {
        UnitView unit = tree.standing(id, wish.on());
        if (unit.parentId() == null) {
            throw new Refusal("PEOPLE-035", Map.of("name", unit.name()));
        }
        return unit;
    }

    private static UnitView placed(UnitView unit, @Nullable Integer above, boolean standing) {
        return new UnitView(
                unit.id(),
                above,
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.divisionCode(),
                unit.invented(),
                standing);
    }
}
