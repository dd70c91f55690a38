package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.PlanRow;
import cn.yinfeng.app.plan.PlanView;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcPlans.Body;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.plan.store.PlanLists;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what others see of plans. */
@Component
class PlanViews {
    private final PlanLists lists;
    private final JdbcPlans plans;
    private final JdbcTargets targets;
    private final Documents documents;
    private final Units units;

    PlanViews(PlanLists lists, JdbcPlans plans, JdbcTargets targets, Documents documents, Units units) {
        this.lists = lists;
        this.plans = plans;
        this.targets = targets;
        this.documents = documents;
        this.units = units;
    }

    List<PlanRow> named(List<PlanRow> rows) {
        Map<Integer, String> names = units.names(
                rows.stream().map(each -> each.unit().id()).distinct().toList());
        return rows.stream().map(row -> named(row, names)).toList();
    }

    private static PlanRow named(PlanRow row, Map<Integer, String> names) {
        int unit = row.unit().id();
        return new PlanRow(
                row.id(),
                row.number(),
                row.title(),
                row.documentNumber(),
                row.publisher(),
                row.issuedOn(),
                new UnitRef(unit, names.getOrDefault(unit, "")),
                row.state(),
                row.series(),
                row.edition(),
                row.validFrom(),
                row.validTo(),
                row.adoptedAt(),
                row.adoptedBy(),
                row.createdBy(),
                row.createdAt(),
                row.targets(),
                row.open(),
                row.version());
    }

    PlanView whole(UUID id) {
        Plan plan = plans.load(id);
        Body body = plans.body(id);
        List<DocumentView> files =
                documents.of(PlanFiles.KIND, List.of(id.toString())).getOrDefault(id.toString(), List.of());
        return new PlanView(
                named(List.of(lists.row(id))).getFirst(),
                body.text(),
                body.outline(),
                body.notes(),
                targets.of(id).stream().map(Target::view).toList(),
                files.isEmpty() ? null : files.getFirst(),
                plans.reference(plan.supersedes()).orElse(null),
                plans.successor(id).orElse(null));
    }
}
