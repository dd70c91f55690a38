package cn.yinfeng.app.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The targets of a plan that is being drafted, as people decide on them; and their numbers. */
public interface Targets {
    /** Adds a target that nobody found. */
    TargetView add(UUID plan, TargetContent content, Span span);

    /** Accepts a target with other content. */
    TargetView edit(TargetId target, TargetContent content, Span span);

    TargetView accept(TargetId target);

    TargetView reject(TargetId target);

    /** Puts a decided target back among the open ones. */
    TargetView reopen(TargetId target);

    /** Accepts all open targets that were found with at least this confidence; how many there were. */
    int acceptAll(UUID plan, BigDecimal confidence);

    /** Several findings of one target become one: the first in the text, completed from the others. */
    TargetView merge(UUID plan, List<UUID> targets);

    /** Sets the numbers by which the target is worked. After adoption only with a reason. */
    TargetView number(TargetId target, TargetNumbers numbers);

    /**
     * Which target, as the caller saw it.
     *
     * @param version null where the caller does not mind what others did meanwhile
     */
    record TargetId(UUID plan, UUID id, @Nullable Integer version) {}

    /**
     * The words of a target in the plan's text.
     *
     * @param start in UTF-16 units; both null where a person adds a target that stands nowhere
     * @param end excluded
     */
    record Span(@Nullable Integer start, @Nullable Integer end) {
        public static final Span NOWHERE = new Span(null, null);
    }
}
