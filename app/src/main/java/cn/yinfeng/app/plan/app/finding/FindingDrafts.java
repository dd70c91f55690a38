package cn.yinfeng.app.plan.app.finding;

import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.TargetFinder.Other;
import cn.yinfeng.app.plan.model.finding.Finding;
import cn.yinfeng.app.plan.store.JdbcPlanFindings;
import cn.yinfeng.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what was found besides targets; to each cadence the units are proposed that the document names. */
@Component
public class FindingDrafts {
    private final JdbcPlanFindings findings;
    private final NamedUnits named;

    FindingDrafts(JdbcPlanFindings findings, NamedUnits named) {
        this.findings = findings;
        this.named = named;
    }

    /** {@code targets}: those found in the same document, in their order. */
    public void keep(Plan plan, List<Other> others, List<Target> targets) {
        NamedUnits.Known known = named.below(plan.unit());
        var kept = new ArrayList<Finding>();
        for (Other other : others) {
            FindingContent told = other.content();
            List<String> names = told.leadingUnits().isEmpty() ? told.defaultUnits() : told.leadingUnits();
            Integer target = other.target();
            kept.add(new Finding(
                    Ids.next(),
                    plan.id(),
                    kept.size() + 1,
                    other.kind(),
                    other.kind() == Kind.CADENCE ? told.forUnits(known.of(names)) : told,
                    target == null || target >= targets.size()
                            ? null
                            : targets.get(target).id(),
                    other.words(),
                    TargetState.PROPOSED,
                    0));
        }
        findings.insert(plan, kept);
    }
}
