package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.plan.Allocations;
import cn.yinfeng.app.plan.Allocations.Part;
import cn.yinfeng.app.plan.Allocations.Phase;
import cn.yinfeng.app.plan.Allocations.Question;
import cn.yinfeng.app.plan.Allocations.Split;
import cn.yinfeng.app.plan.Allocations.Step;
import cn.yinfeng.app.plan.Allocations.Wish;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Splitting targets over HTTP. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/targets/{target}/allocations")
class AllocationController {
    private final Allocations allocations;

    AllocationController(Allocations allocations) {
        this.allocations = allocations;
    }

    @GetMapping
    @Needs("plan.read")
    Split of(@PathVariable UUID plan, @PathVariable UUID target) {
        return allocations.of(plan, target);
    }

    @PutMapping
    @Needs("plan.allocate")
    Split save(@PathVariable UUID plan, @PathVariable UUID target, @RequestBody @Valid SplitRequest request) {
        return allocations.save(plan, target, request.wish());
    }

    @PostMapping("/proposal")
    @Needs("plan.allocate")
    List<Part> propose(
            @PathVariable UUID plan, @PathVariable UUID target, @RequestBody @Valid ProposalRequest request) {
        List<Integer> units = request.units() == null ? List.of() : request.units();
        return allocations.propose(plan, target, new Question(request.under(), units, request.over()));
    }

    /**
     * How to split evenly.
     *
     * @param units over which; left out for the children of the unit that has the number
     */
    record ProposalRequest(
            @Nullable UUID under,
            @Nullable List<Integer> units,
            @Nullable Step over) {}

    /**
     * The split as it shall be.
     *
     * @param reason why parts come to less than their whole
     * @param version as it was read: of the table, or of the row {@code under}
     */
    record SplitRequest(
            @Nullable UUID under,
            @NotNull @Valid List<PartRequest> rows,
            @Nullable String reason,
            @NotNull String version) {
        Wish wish() {
            return new Wish(
                    under, rows.stream().map(PartRequest::part).toList(), reason == null ? "" : reason, version);
        }
    }

    /**
     * One row.
     *
     * @param id of the row; any other UUID for a new one, to which parts may point as their parent
     */
    record PartRequest(
            @NotNull UUID id,
            @NotNull Integer unit,
            @Nullable String post,
            @Nullable UUID parentId,
            @Nullable String published,
            @Nullable String dispatch,
            @Nullable String shared,
            @Nullable List<Phase> phasing) {
        Part part() {
            return new Part(
                    id,
                    new UnitRef(unit, ""),
                    post == null ? "" : post,
                    parentId,
                    published,
                    dispatch,
                    shared == null ? "" : shared,
                    phasing == null ? List.of() : phasing,
                    "",
                    null);
        }
    }
}
