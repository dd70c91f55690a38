package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.plan.FindingView;
import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.Findings;
import cn.yinfeng.app.plan.Findings.FindingId;
import cn.yinfeng.app.plan.Targets.Span;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deciding over HTTP on what a plan holds besides targets. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/findings")
class FindingController {
    private final Findings findings;

    FindingController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping
    @Needs("plan.read")
    List<FindingView> all(@PathVariable UUID plan) {
        return findings.of(plan);
    }

    @PostMapping
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.CREATED)
    FindingView add(@PathVariable UUID plan, @RequestBody @Valid FindingRequest request) {
        return findings.add(plan, request.kind(), request.content(), request.span());
    }

    @PutMapping("/{id}")
    @Needs("plan.manage")
    FindingView edit(@PathVariable UUID plan, @PathVariable UUID id, @RequestBody @Valid FindingRequest request) {
        return findings.edit(new FindingId(plan, id, request.version()), request.content(), request.span());
    }

    @PostMapping("/{id}/acceptance")
    @Needs("plan.manage")
    FindingView accept(
            @PathVariable UUID plan, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return findings.accept(new FindingId(plan, id, version));
    }

    @PostMapping("/{id}/rejection")
    @Needs("plan.manage")
    FindingView reject(
            @PathVariable UUID plan, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return findings.reject(new FindingId(plan, id, version));
    }

    @PostMapping("/{id}/reopening")
    @Needs("plan.manage")
    FindingView reopen(
            @PathVariable UUID plan, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return findings.reopen(new FindingId(plan, id, version));
    }

    @PostMapping("/acceptances")
    @Needs("plan.manage")
    AcceptedFindings acceptAll(@PathVariable UUID plan, @RequestBody @Valid FindingsAcceptanceRequest request) {
        return new AcceptedFindings(findings.acceptAll(plan, request.kind(), request.confidence()));
    }

    @PostMapping("/proposals")
    @Needs("plan.manage")
    ProposedFindings propose(@PathVariable UUID plan) {
        return new ProposedFindings(findings.propose(plan));
    }

    /** How many were added as open ones. */
    record ProposedFindings(int added) {}

    /** Accept all open findings of a kind found with at least this confidence, from 0 to 1. */
    record FindingsAcceptanceRequest(
            FindingView.@NotNull Kind kind,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal confidence) {}

    /** How many were accepted. */
    record AcceptedFindings(int accepted) {}

    /**
     * What a person says of a finding.
     *
     * @param kind for one that is added; that of one that is edited stays
     * @param start where its words begin in the plan's text; left out, the words stay as they are
     * @param version of the finding as it was read; for an edit
     */
    record FindingRequest(
            FindingView.@NotNull Kind kind,
            @NotBlank @Size(max = 500) String title,
            @Nullable String category,
            @Nullable String detail,
            @Nullable List<String> leadingUnits,
            @Nullable List<String> joiningUnits,
            @Nullable List<String> defaultUnits,
            @Nullable List<Integer> units,
            @Nullable Rhythm rhythm,
            @Nullable String draft,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer version) {
        FindingContent content() {
            return new FindingContent(
                    title.strip(),
                    text(category),
                    text(detail),
                    list(leadingUnits),
                    list(joiningUnits),
                    list(defaultUnits),
                    list(units),
                    rhythm,
                    text(draft));
        }

        Span span() {
            return new Span(start, end);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }

        private static <T> List<T> list(@Nullable List<T> given) {
            return given == null ? List.of() : given;
        }
    }
}
