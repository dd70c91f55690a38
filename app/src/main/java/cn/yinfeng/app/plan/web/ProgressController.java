package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.plan.Progress;
import cn.yinfeng.app.plan.Progress.Asked;
import cn.yinfeng.app.plan.Progress.Count;
import cn.yinfeng.app.plan.Progress.NumberKind;
import cn.yinfeng.app.plan.Progress.Table;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Progress towards targets over HTTP. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
class ProgressController {
    private final Progress progress;

    ProgressController(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/progress")
    @Needs("plan.read")
    Table ofPlan(@PathVariable UUID plan, @ModelAttribute ProgressQuery query) {
        return progress.of(plan, query.asked());
    }

    @GetMapping("/targets/{target}/progress")
    @Needs("plan.read")
    Table ofTarget(@PathVariable UUID plan, @PathVariable UUID target, @ModelAttribute ProgressQuery query) {
        return progress.of(plan, target, query.asked());
    }

    @GetMapping("/targets/{target}/counts")
    @Needs("entry.read")
    Items<EntryView> counts(
            @PathVariable UUID plan,
            @PathVariable UUID target,
            @RequestParam(required = false) @Nullable UUID allocation,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return progress.counts(plan, target, allocation, Paging.of(page, size, "-number"));
    }

    @PostMapping("/targets/{target}/counts")
    @Needs("plan.count")
    @ResponseStatus(HttpStatus.CREATED)
    EntryView count(@PathVariable UUID plan, @PathVariable UUID target, @RequestBody @Valid CountRequest request) {
        return progress.count(plan, target, request.count());
    }

    /** What the address line asks: the status date, whose parts, which of the two numbers, and the watermark. */
    record ProgressQuery(
            @Nullable LocalDate on,
            @Nullable Integer unit,
            @Nullable NumberKind numbers,
            @Nullable Long watermark) {
        Asked asked() {
            return new Asked(on, unit, numbers == null ? NumberKind.PUBLISHED : numbers, watermark);
        }
    }

    /**
     * A count by hand.
     *
     * @param allocation the part; left out for the whole target
     * @param period a month or a day
     * @param amount what was added in the period, in the target's measure
     */
    record CountRequest(
            @Nullable UUID allocation,
            @NotBlank String period,
            @NotBlank String amount,
            @Nullable String voucher,
            @Nullable String reason) {
        Count count() {
            return new Count(allocation, period, amount, voucher, reason);
        }
    }
}
