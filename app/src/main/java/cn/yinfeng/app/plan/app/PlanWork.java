package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.plan.store.PlanLists;
import cn.yinfeng.app.platform.Caller;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever drafts: targets that were found and that nobody has looked at yet. */
@Component
class PlanWork implements OpenWork {
    private final PlanLists plans;

    PlanWork(PlanLists plans) {
        this.plans = plans;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may("plan.manage")) {
            return List.of();
        }
        PlanLists.Open open = plans.open();
        return open.since() == null
                ? List.of()
                : List.of(new WorkItem("work.plan.open", open.targets(), "/plans", open.since()));
    }
}
