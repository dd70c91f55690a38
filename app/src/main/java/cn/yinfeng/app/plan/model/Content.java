package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.TargetContent;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a target says, its numbers exact; see {@link TargetContent} for the meaning of each part. */
public record Content(
        String kind,
        String indicator,
        Comparison comparison,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String measure,
        boolean undecided,
        String subject,
        When when,
        List<String> responsibleUnits,
        @Nullable UUID parent) {
    public Content {
        responsibleUnits = List.copyOf(responsibleUnits);
    }

    /**
     * For when it is set.
     *
     * @param text as the document says it; empty where it does not
     */
    public record When(
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate deadline) {}

    /** What a person stated; a content that cannot be is refused. */
    public static Content stated(TargetContent stated) {
        var content = new Content(
                stated.kind().isBlank() ? "target" : stated.kind().strip(),
                stated.indicator().strip(),
                stated.op(),
                Decimals.read(stated.value()),
                Decimals.read(stated.valueMax()),
                stated.measure().strip(),
                stated.undecided(),
                stated.subject().strip(),
                new When(stated.periodText().strip(), stated.periodFrom(), stated.periodTo(), stated.deadline()),
                stated.responsibleUnits().stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                stated.parentId());
        content.refuseImpossible();
        return content;
    }

    private void refuseImpossible() {
        if (indicator.isEmpty()) {
            throw new Refusal("PLAN-024");
        }
        boolean needsValue = comparison != Comparison.DEADLINE && !undecided;
        if (needsValue && value == null) {
            throw new Refusal("PLAN-021", Map.of("indicator", indicator));
        }
        if (undecided && value != null) {
            throw new Refusal("PLAN-027", Map.of("indicator", indicator));
        }
        if (comparison == Comparison.DEADLINE && when.deadline == null) {
            throw new Refusal("PLAN-028", Map.of("indicator", indicator));
        }
        refuseBackwards();
    }

    private void refuseBackwards() {
        boolean range = comparison == Comparison.RANGE && !undecided;
        if (range != (valueMax != null) || !isOrdered()) {
            throw new Refusal("PLAN-022", Map.of("indicator", indicator));
        }
        if (when.from != null && when.to != null && when.to.isBefore(when.from)) {
            throw new Refusal("PLAN-023", Map.of("from", when.from.toString(), "to", when.to.toString()));
        }
    }

    private boolean isOrdered() {
        return value == null || valueMax == null || value.compareTo(valueMax) <= 0;
    }

    /** The same, completed from another content that says the same target: what is missing here is taken from there. */
    Content completedBy(Content other) {
        return new Content(
                kind,
                indicator,
                comparison,
                value,
                valueMax,
                measure.isEmpty() ? other.measure : measure,
                undecided,
                subject.isEmpty() ? other.subject : subject,
                new When(
                        when.text.isEmpty() ? other.when.text : when.text,
                        when.from == null ? other.when.from : when.from,
                        when.to == null ? other.when.to : when.to,
                        when.deadline == null ? other.when.deadline : when.deadline),
                Stream.concat(responsibleUnits.stream(), other.responsibleUnits.stream())
                        .distinct()
                        .toList(),
                parent == null ? other.parent : parent);
    }

    /** The same as a part of another target. */
    public Content under(@Nullable UUID newParent) {
        return new Content(
                kind,
                indicator,
                comparison,
                value,
                valueMax,
                measure,
                undecided,
                subject,
                when,
                responsibleUnits,
                newParent);
    }

    /** As others see it. */
    public TargetContent view() {
        return new TargetContent(
                kind,
                indicator,
                comparison,
                Decimals.write(value),
                Decimals.write(valueMax),
                measure,
                undecided,
                subject,
                when.text,
                when.from,
                when.to,
                when.deadline,
                responsibleUnits,
                parent);
    }
}
