package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.plan.TargetNumbers;
import cn.yinfeng.app.plan.TargetView;
import cn.yinfeng.app.plan.Targets;
import cn.yinfeng.app.plan.Targets.TargetId;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deciding on the targets of a plan over HTTP. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/targets")
class TargetController {
    private final Targets targets;

    TargetController(Targets targets) {
        this.targets = targets;
    }

    @PostMapping
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.CREATED)
    TargetView add(@PathVariable UUID plan, @RequestBody @Valid TargetRequest request) {
        return targets.add(plan, request.content(), request.span());
    }

    @PutMapping("/{id}")
    @Needs("plan.manage")
    TargetView edit(@PathVariable UUID plan, @PathVariable UUID id, @RequestBody @Valid TargetRequest request) {
        return targets.edit(new TargetId(plan, id, request.version()), request.content(), request.span());
    }

    @PostMapping("/{id}/acceptance")
    @Needs("plan.manage")
    TargetView accept(
            @PathVariable UUID plan, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return targets.accept(new TargetId(plan, id, version));
    }

    @PostMapping("/{id}/rejection")
    @Needs("plan.manage")
    TargetView reject(
            @PathVariable UUID plan, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return targets.reject(new TargetId(plan, id, version));
    }

    @PostMapping("/{id}/reopening")
    @Needs("plan.manage")
    TargetView reopen(
            @PathVariable UUID plan, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return targets.reopen(new TargetId(plan, id, version));
    }

    @PostMapping("/acceptances")
    @Needs("plan.manage")
    AcceptedCount acceptAll(@PathVariable UUID plan, @RequestBody @Valid AcceptanceRequest request) {
        return new AcceptedCount(targets.acceptAll(plan, request.confidence()));
    }

    @PostMapping("/merger")
    @Needs("plan.manage")
    TargetView merge(@PathVariable UUID plan, @RequestBody @Valid MergerRequest request) {
        return targets.merge(plan, request.ids());
    }

    @PutMapping("/{id}/numbers")
    @Needs("plan.manage")
    TargetView number(@PathVariable UUID plan, @PathVariable UUID id, @RequestBody @Valid NumbersRequest request) {
        return targets.number(new TargetId(plan, id, request.version()), request.numbers());
    }

    /** Accept all open targets found with at least this confidence, from 0 to 1. */
    record AcceptanceRequest(
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal confidence) {}

    /** How many were accepted. */
    record AcceptedCount(int accepted) {}

    /** The targets that say the same. */
    record MergerRequest(@NotNull List<UUID> ids) {}

    /** The numbers of a target as decimal text in its measure; left out is none. */
    record NumbersRequest(
            @Nullable String published,
            @Nullable String dispatch,
            @Nullable String baseText,
            @Nullable String baseValue,
            @Nullable String baseMeasure,
            @Nullable String reason,
            @Nullable Integer version) {
        TargetNumbers numbers() {
            return new TargetNumbers(published, dispatch, text(baseText), baseValue, text(baseMeasure), text(reason));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }
}
