package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.TargetContent;
import cn.yinfeng.app.plan.Targets.Span;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a target.
 *
 * @param start where its words begin in the plan's text; with {@code end} left out, the words stay as they are
 * @param version of the target as it was read; for an edit
 */
record TargetRequest(
        @Nullable String kind,
        @NotBlank String indicator,
        @NotNull Comparison op,
        @Nullable String value,
        @Nullable String valueMax,
        @Nullable String measure,
        boolean undecided,
        @Nullable String subject,
        @Nullable String periodText,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate deadline,
        @Nullable List<String> responsibleUnits,
        @Nullable UUID parentId,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Integer version) {
    TargetContent content() {
        return new TargetContent(
                text(kind),
                indicator,
                op,
                value,
                valueMax,
                text(measure),
                undecided,
                text(subject),
                text(periodText),
                periodFrom,
                periodTo,
                deadline,
                responsibleUnits == null ? List.of() : responsibleUnits,
                parentId);
    }

    Span span() {
        return new Span(start, end);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
