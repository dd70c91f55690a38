package cn.yinfeng.app.assessment.web;

import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.Assessments;
import cn.yinfeng.app.assessment.Assessments.Change;
import cn.yinfeng.app.assessment.Assessments.NewAssessment;
import cn.yinfeng.app.assessment.RankingView;
import cn.yinfeng.app.assessment.WhatIfView;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Setting up, computing and reading. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentController {
    private final Assessments assessments;

    AssessmentController(Assessments assessments) {
        this.assessments = assessments;
    }

    @Needs("assessment.read")
    @GetMapping
    Items<AssessmentView> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return assessments.list(Paging.of(page, size, null));
    }

    @Needs("assessment.read")
    @GetMapping("/{id}")
    AssessmentView find(@PathVariable UUID id) {
        return assessments.find(id);
    }

    @Needs("assessment.manage")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AssessmentView create(@RequestBody @Valid AssessmentRequest request) {
        return assessments.create(request.wanted());
    }

    @Needs("assessment.manage")
    @PostMapping("/{id}/trial")
    AssessmentView compute(@PathVariable UUID id) {
        return assessments.compute(id);
    }

    @Needs("assessment.manage")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        assessments.drop(id);
    }

    @Needs("assessment.read")
    @GetMapping("/{id}/ranking")
    RankingView ranking(@PathVariable UUID id) {
        return assessments.ranking(id);
    }

    @Needs("assessment.read")
    @PostMapping("/{id}/what-if")
    WhatIfView whatIf(@PathVariable UUID id, @RequestBody @Valid WhatIfRequest request) {
        return assessments.whatIf(
                id,
                request.unit(),
                request.changes().stream()
                        .map(each -> new Change(each.measure(), each.value()))
                        .toList());
    }

    /**
     * What the form sends.
     *
     * @param scheme code of the scheme
     * @param from first day of the assessed period; left out for the first of January
     * @param participants left out for all units right below
     */
    record AssessmentRequest(
            @NotBlank @Size(max = 120) String name,
            @NotBlank String scheme,
            int unit,
            @Nullable LocalDate from,
            @NotNull LocalDate on,
            @NotNull Basis basis,
            @Nullable List<Integer> participants) {
        NewAssessment wanted() {
            return new NewAssessment(
                    name, scheme, unit, from, on, basis, Objects.requireNonNullElse(participants, List.of()));
        }
    }

    /** Facts of one unit to be changed in thought. */
    record WhatIfRequest(
            int unit, @NotEmpty @Size(max = 100) List<@Valid ChangeRequest> changes) {}

    /** {@code value} as facts are written: 45/50, 98%, 500万元; empty for missing. */
    record ChangeRequest(@NotBlank String measure, @NotNull String value) {}
}
