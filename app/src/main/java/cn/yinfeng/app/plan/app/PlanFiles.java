package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.document.DocumentOwner;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.platform.Absent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The document of a plan: a file with its scope; once the plan holds, no other is added. */
@Component
class PlanFiles implements DocumentOwner {
    static final String KIND = "plan";
    private final JdbcPlans plans;

    PlanFiles(JdbcPlans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Holding> find(String id) {
        try {
            Plan plan = plans.load(UUID.fromString(id));
            return Optional.of(new Holding(plan.unit(), plan.sight(), plan.state() == PlanState.DRAFT));
        } catch (IllegalArgumentException | Absent notThere) {
            return Optional.empty();
        }
    }
}
