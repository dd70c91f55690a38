package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.PlanAdopted;
import cn.yinfeng.app.plan.PlanDropped;
import cn.yinfeng.app.plan.PlanRetitled;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.PlanSuperseded;
import cn.yinfeng.app.plan.Plans.Adoption;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 目标任务 without its text and targets.
 *
 * @param validFrom the first day for which its targets count; null while it is a draft
 */
public record Plan(
        UUID id,
        String number,
        int unit,
        int sight,
        Heading heading,
        PlanState state,
        UUID series,
        int edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID supersedes,
        int version) {
    /** What stands at the head of the document; texts that were not found are empty. */
    public record Heading(
            String title,
            String documentNumber,
            String publisher,
            @Nullable LocalDate issuedOn) {}

    /** The plan holds from now on. Everything found must have been looked at, and something must stand. */
    public Decision<Plan, PlanAdopted> adopt(Adoption wanted, List<TargetState> targets) {
        if (state != PlanState.DRAFT) {
            return new Refused<>(new Refusal("PLAN-011"));
        }
        long open = targets.stream().filter(TargetState.PROPOSED::equals).count();
        if (open > 0) {
            return new Refused<>(new Refusal("PLAN-012", Map.of("open", open)));
        }
        int standing = (int) targets.stream().filter(TargetState::stands).count();
        if (standing == 0) {
            return new Refused<>(new Refusal("PLAN-014"));
        }
        if (wanted.validTo().isBefore(wanted.validFrom())) {
            return new Refused<>(new Refusal(
                    "PLAN-023",
                    Map.of(
                            "from",
                            wanted.validFrom().toString(),
                            "to",
                            wanted.validTo().toString())));
        }
        var adopted = new Plan(
                id,
                number,
                unit,
                sight,
                heading,
                PlanState.ADOPTED,
                series,
                edition,
                wanted.validFrom(),
                wanted.validTo(),
                wanted.supersedes(),
                version);
        return new Accepted<>(
                adopted, new PlanAdopted(id, number, unit, standing, wanted.validFrom(), wanted.validTo()));
    }

    /** Gives way to a later plan of the same unit. */
    public Decision<Plan, PlanSuperseded> giveWayTo(Plan later) {
        if (state != PlanState.ADOPTED || unit != later.unit) {
            return new Refused<>(new Refusal("PLAN-016", Map.of("number", number)));
        }
        return new Accepted<>(in(PlanState.SUPERSEDED, heading), new PlanSuperseded(id, later.id));
    }

    public Decision<Plan, PlanRetitled> retitle(Heading wanted) {
        if (state != PlanState.DRAFT) {
            return new Refused<>(new Refusal("PLAN-011"));
        }
        if (wanted.title().isBlank()) {
            return new Refused<>(new Refusal("PLAN-010"));
        }
        return new Accepted<>(in(state, wanted), new PlanRetitled(id, version + 1));
    }

    public Decision<Plan, PlanDropped> drop() {
        return state == PlanState.DRAFT
                ? new Accepted<>(this, new PlanDropped(id, number))
                : new Refused<>(new Refusal("PLAN-017"));
    }

    /** Targets are decided on only while the plan is being drafted. */
    public void refuseUnlessDraft() {
        if (state != PlanState.DRAFT) {
            throw new Refusal("PLAN-011");
        }
    }

    private Plan in(PlanState next, Heading newHeading) {
        return new Plan(
                id, number, unit, sight, newHeading, next, series, edition, validFrom, validTo, supersedes, version);
    }
}
