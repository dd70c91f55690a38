package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole and its parts, level by level.
 *
 * @param whole the numbers of what is split
 * @param top the id that stands for the whole among the parents; null for the target itself
 * @param undecided whether the whole has no number yet: then nobody can be given one
 * @param additive whether parts sum to the whole
 */
public record Splitting(
        Numbers whole, @Nullable UUID top, boolean undecided, boolean additive, List<Allocation> parts) {
    public Splitting {
        parts = List.copyOf(parts);
    }

    /** A sum of parts beside its whole; null where one of the two has no number. */
    public record Sum(@Nullable UUID parent, Beside published, Beside dispatch, String lessReason) {}

    /** What the parts come to, and by how much that is more (or, below zero, less) than the whole. */
    public record Beside(@Nullable BigDecimal sum, @Nullable BigDecimal difference) {
        static final Beside NOTHING = new Beside(null, null);

        boolean isLess() {
            return difference != null && difference.signum() < 0;
        }
    }

    /** The parts as they may be kept: every parent whose parts come to less carries the reason. */
    public Decision<List<Allocation>, List<Sum>> settle(String reason) {
        Optional<Refusal> wrong = Stream.<Function<Splitting, Optional<Refusal>>>of(
                        Splitting::numbersOfTheUndecided,
                        Splitting::parentsOutside,
                        Splitting::twiceTheSame,
                        Splitting::unequalShares,
                        Splitting::phasingsThatDoNotSum)
                .map(check -> check.apply(this))
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            return new Refused<>(wrong.get());
        }
        List<Sum> sums = sums();
        Optional<Sum> less = sums.stream().filter(Splitting::isLess).findFirst();
        if (less.isPresent() && reason.isBlank()) {
            return new Refused<>(tooLittle(less.get()));
        }
        Set<UUID> lessens = new HashSet<>();
        sums.stream().filter(Splitting::isLess).map(Sum::parent).forEach(each -> {
            if (each != null) {
                lessens.add(each);
            }
        });
        return new Accepted<>(
                parts.stream()
                        .map(each -> each.because(lessens.contains(each.id()) ? reason.strip() : ""))
                        .toList(),
                sums);
    }

    /** Whether the direct parts of the whole itself come to less than it. */
    public static boolean isLess(Sum sum) {
        return sum.published.isLess() || sum.dispatch.isLess();
    }

    private static Refusal tooLittle(Sum sum) {
        Beside worse = sum.published.isLess() ? sum.published : sum.dispatch;
        BigDecimal difference = Objects.requireNonNull(worse.difference);
        return new Refusal("PLAN-041", Map.of("missing", difference.negate().toPlainString()));
    }

    /** Each whole that has parts, the top one first. */
    public List<Sum> sums() {
        Map<UUID, Allocation> known = byId();
        var children = new LinkedHashMap<@Nullable UUID, List<Allocation>>();
        for (Allocation part : parts) {
            children.computeIfAbsent(part.parent(), ignored -> new ArrayList<>())
                    .add(part);
        }
        var sums = new ArrayList<Sum>();
        children.forEach((parent, below) -> {
            Allocation above = parent == null ? null : known.get(parent);
            sums.add(
                    above == null
                            ? sum(parent, whole.published(), whole.dispatch(), below, "")
                            : sum(parent, above.published(), above.dispatch(), below, above.lessReason()));
        });
        return sums;
    }

    private Sum sum(
            @Nullable UUID parent,
            @Nullable BigDecimal published,
            @Nullable BigDecimal dispatch,
            List<Allocation> below,
            String reason) {
        if (!additive) {
            return new Sum(parent, Beside.NOTHING, Beside.NOTHING, reason);
        }
        BigDecimal worked = dispatch == null ? published : dispatch;
        Beside all = beside(worked, below, Allocation::worked);
        return new Sum(
                parent,
                beside(published, below, Allocation::published),
                dispatch == null && below.stream().allMatch(each -> each.dispatch() == null) ? Beside.NOTHING : all,
                reason);
    }

    /** A number shared by several units counts once. */
    private static Beside beside(
            @Nullable BigDecimal whole, List<Allocation> below, Function<Allocation, @Nullable BigDecimal> number) {
        var shared = new HashSet<String>();
        BigDecimal sum = null;
        for (Allocation part : below) {
            BigDecimal value = number.apply(part);
            if (value != null && (part.shared().isEmpty() || shared.add(part.shared()))) {
                sum = sum == null ? value : sum.add(value);
            }
        }
        return new Beside(sum, sum == null || whole == null ? null : sum.subtract(whole));
    }

    private Map<UUID, Allocation> byId() {
        var known = new HashMap<UUID, Allocation>();
        parts.forEach(each -> known.put(each.id(), each));
        return known;
    }

    private Optional<Refusal> numbersOfTheUndecided() {
        boolean numbered = parts.stream().anyMatch(each -> each.worked() != null);
        return undecided && numbered ? Optional.of(new Refusal("PLAN-040")) : Optional.empty();
    }

    private Optional<Refusal> parentsOutside() {
        Map<UUID, Allocation> known = byId();
        for (Allocation part : parts) {
            UUID above = part.parent();
            for (int steps = 0; !Objects.equals(above, top); steps++) {
                Allocation parent = above == null ? null : known.get(above);
                if (parent == null || steps > parts.size()) {
                    return Optional.of(new Refusal("PLAN-044"));
                }
                above = parent.parent();
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> twiceTheSame() {
        var seen = new HashSet<List<Object>>();
        for (Allocation part : parts) {
            Object above = part.parent() == null ? "" : part.parent();
            if (!seen.add(List.of(above, part.unit(), part.post()))) {
                return Optional.of(new Refusal("PLAN-045", Map.of("unit", part.unit(), "post", part.post())));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> unequalShares() {
        var first = new HashMap<List<Object>, Allocation>();
        for (Allocation part : parts) {
            Object above = part.parent() == null ? "" : part.parent();
            Allocation other = part.shared().isEmpty() ? null : first.putIfAbsent(List.of(above, part.shared()), part);
            if (other != null
                    && !(Decimals.same(other.published(), part.published())
                            && Decimals.same(other.dispatch(), part.dispatch()))) {
                return Optional.of(new Refusal("PLAN-046", Map.of("shared", part.shared())));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> phasingsThatDoNotSum() {
        return parts.stream()
                .map(part -> phasing(part))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> phasing(Allocation part) {
        if (part.phasing().isEmpty()) {
            return Optional.empty();
        }
        LocalDate after = LocalDate.MIN;
        BigDecimal sum = BigDecimal.ZERO;
        for (Due due : part.phasing()) {
            if (!due.from().isAfter(after) || due.to().isBefore(due.from())) {
                return Optional.of(
                        new Refusal("PLAN-043", Map.of("from", due.from().toString())));
            }
            after = due.to();
            sum = sum.add(due.value());
        }
        BigDecimal number = part.worked();
        if (additive && (number == null || sum.compareTo(number) != 0)) {
            return Optional.of(new Refusal(
                    "PLAN-042",
                    Map.of("sum", sum.toPlainString(), "number", number == null ? "" : number.toPlainString())));
        }
        return Optional.empty();
    }
}
