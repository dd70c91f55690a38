package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.TargetChanged;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.TargetView;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 目标.
 *
 * @param place among the targets of its plan, from 1
 * @param mergedInto only for a merged one
 */
public record Target(
        UUID id,
        UUID plan,
        int place,
        Content content,
        Words words,
        TargetState state,
        @Nullable UUID mergedInto,
        Numbers numbers,
        int version) {
    /** A target as it was found in a document. */
    public static Target found(UUID id, UUID plan, int place, Content content, Words words) {
        return new Target(id, plan, place, content, words, TargetState.PROPOSED, null, Numbers.of(content.value()), 0);
    }

    /** A target that a person adds. */
    public static Target added(UUID plan, int place, Content content, Words words) {
        return new Target(
                Ids.next(), plan, place, content, words, TargetState.ADDED, null, Numbers.of(content.value()), 0);
    }

    public Decision<Target, TargetChanged> accept() {
        return switch (state) {
            case PROPOSED -> to(TargetState.ACCEPTED, "accepted");
            case ACCEPTED, EDITED, ADDED, REJECTED, MERGED -> refuseState();
        };
    }

    public Decision<Target, TargetChanged> reject() {
        return switch (state) {
            case PROPOSED, ACCEPTED, EDITED, ADDED -> to(TargetState.REJECTED, "rejected");
            case REJECTED, MERGED -> refuseState();
        };
    }

    public Decision<Target, TargetChanged> reopen() {
        return switch (state) {
            case ACCEPTED, EDITED, REJECTED, MERGED -> to(TargetState.PROPOSED, "reopened");
            case PROPOSED, ADDED -> refuseState();
        };
    }

    /** Other content; an untouched public number follows the stated value. */
    public Decision<Target, TargetChanged> edit(Content stated, Words where) {
        return switch (state) {
            case PROPOSED, ACCEPTED, EDITED, ADDED -> {
                boolean followed = Decimals.same(numbers.published(), content.value());
                var after = new Target(
                        id,
                        plan,
                        place,
                        stated,
                        where,
                        state == TargetState.ADDED ? state : TargetState.EDITED,
                        null,
                        followed ? followed(stated.value()) : numbers,
                        version);
                yield new Accepted<>(after, told("edited", Map.of("before", briefly(), "after", after.briefly())));
            }
            case REJECTED, MERGED -> refuseState();
        };
    }

    private Numbers followed(@Nullable BigDecimal stated) {
        return new Numbers(stated, numbers.dispatch(), numbers.base(), numbers.reason());
    }

    /** This target takes in others that say the same: what it lacks is taken from them. */
    public Decision<Target, TargetChanged> takeIn(List<Target> others) {
        Content whole = content;
        for (Target other : others) {
            if (!content.undecided()
                    && !other.content.undecided()
                    && !Decimals.same(content.value(), other.content.value())) {
                return new Refused<>(new Refusal("PLAN-033", Map.of("one", stated(), "other", other.stated())));
            }
            whole = whole.completedBy(other.content);
        }
        UUID above = whole.parent();
        boolean inside = others.stream().anyMatch(other -> other.id.equals(above));
        return edit(inside || id.equals(above) ? whole.under(null) : whole, words);
    }

    /** This target went into another one. */
    public Decision<Target, TargetChanged> goInto(Target other) {
        return switch (state) {
            case PROPOSED, ACCEPTED, EDITED, ADDED ->
                new Accepted<>(
                        new Target(
                                id,
                                plan,
                                place,
                                content.under(null),
                                words,
                                TargetState.MERGED,
                                other.id,
                                numbers,
                                version),
                        told("merged", Map.of("into", other.id.toString())));
            case REJECTED, MERGED -> refuseState();
        };
    }

    /** Sets the numbers; once the plan holds only with a reason, and the published number of a decided target stays. */
    public Decision<Target, TargetChanged> number(Numbers wanted, PlanState planIs) {
        if (planIs == PlanState.SUPERSEDED) {
            return new Refused<>(new Refusal("PLAN-011"));
        }
        if (planIs == PlanState.ADOPTED && wanted.reason().isEmpty()) {
            return new Refused<>(new Refusal("PLAN-030"));
        }
        boolean publishedChanges = !Decimals.same(wanted.published(), numbers.published());
        if (planIs == PlanState.ADOPTED && publishedChanges && numbers.published() != null) {
            return new Refused<>(new Refusal(
                    "PLAN-031", Map.of("published", numbers.published().toPlainString())));
        }
        boolean grows = content.comparison() == Comparison.GROWTH || content.comparison() == Comparison.DECLINE;
        if (!grows && wanted.base().value() != null) {
            return new Refused<>(new Refusal("PLAN-034", Map.of("indicator", content.indicator())));
        }
        var after = new Target(id, plan, place, content, words, state, mergedInto, wanted, version);
        return new Accepted<>(after, told("numbered", Map.of("before", numbers.view(), "after", wanted.view())));
    }

    /** Whether it is still to be given a number before it can be allocated by number. */
    public boolean lacksNumber() {
        return numbers.published() == null && numbers.dispatch() == null;
    }

    private Decision<Target, TargetChanged> to(TargetState next, String done) {
        var after = new Target(id, plan, place, content, words, next, null, numbers, version);
        return new Accepted<>(after, told(done, Map.of("before", state.name())));
    }

    private Decision<Target, TargetChanged> refuseState() {
        return new Refused<>(new Refusal("PLAN-026", Map.of("state", state.name())));
    }

    private TargetChanged told(String done, Map<String, Object> facts) {
        return new TargetChanged(plan, id, done, facts);
    }

    private String stated() {
        return Objects.requireNonNullElse(Decimals.write(content.value()), "");
    }

    private Map<String, Object> briefly() {
        return Map.of(
                "indicator",
                content.indicator(),
                "op",
                content.comparison().name(),
                "value",
                stated(),
                "measure",
                content.measure());
    }

    public TargetView view() {
        return new TargetView(
                id,
                place,
                content.view(),
                words.sentence(),
                words.start(),
                words.end(),
                words.headingPath(),
                Decimals.write(words.confidence()),
                words.reason(),
                state,
                mergedInto,
                numbers.view(),
                version);
    }
}
