package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.plan.Bindings;
import cn.yinfeng.app.plan.Bindings.Binding;
import cn.yinfeng.app.plan.Bindings.Bound;
import cn.yinfeng.app.plan.Bindings.Choices;
import cn.yinfeng.app.plan.Targets.TargetId;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Binding targets to figures over HTTP. */
@RestController
@RequestMapping("/api/v1/plans")
class BindingController {
    private final Bindings bindings;

    BindingController(Bindings bindings) {
        this.bindings = bindings;
    }

    /** What can be bound; with a plan, also a proposal for each of its targets that a rule knows. */
    @GetMapping("/bindings")
    @Needs("plan.read")
    Choices choices(@RequestParam(required = false) @Nullable UUID plan) {
        return bindings.choices(plan);
    }

    @GetMapping("/{plan}/bindings")
    @Needs("plan.read")
    List<Bound> of(@PathVariable UUID plan) {
        return bindings.of(plan);
    }

    @PutMapping("/{plan}/targets/{target}/binding")
    @Needs("plan.manage")
    Bound bind(@PathVariable UUID plan, @PathVariable UUID target, @RequestBody @Valid BindingRequest request) {
        Binding bound = bindings.bind(new TargetId(plan, target, null), request.binding());
        return new Bound(target, bound == null ? Binding.BY_HAND : bound);
    }

    @DeleteMapping("/{plan}/targets/{target}/binding")
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unbind(@PathVariable UUID plan, @PathVariable UUID target) {
        bindings.bind(new TargetId(plan, target, null), null);
    }

    /** How a target is counted; by hand, or by a figure with what it selects. */
    record BindingRequest(
            boolean byHand,
            @Nullable String figure,
            @Nullable CohortKind cohort,
            @Nullable String event,
            @Nullable Basis basis,
            @Nullable String minContract,
            @Nullable String belowContract,
            @Nullable List<String> origins,
            @Nullable List<String> places,
            @Nullable List<String> industries) {
        Binding binding() {
            return new Binding(
                    byHand,
                    figure,
                    cohort,
                    event,
                    basis,
                    minContract,
                    belowContract,
                    orNone(origins),
                    orNone(places),
                    orNone(industries));
        }

        private static List<String> orNone(@Nullable List<String> given) {
            return given == null ? List.of() : given;
        }
    }
}
