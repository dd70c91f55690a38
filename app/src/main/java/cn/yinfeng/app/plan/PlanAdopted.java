package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A plan holds from now on. */
public record PlanAdopted(UUID plan, String number, int unit, int targets, LocalDate validFrom, LocalDate validTo)
        implements Happening {
    @Override
    public String action() {
        return "plan.adopted";
    }

    @Override
    public Subject subject() {
        return new Subject("plan", plan.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "number",
                number,
                "unit",
                unit,
                "targets",
                targets,
                "validFrom",
                validFrom.toString(),
                "validTo",
                validTo.toString());
    }
}
