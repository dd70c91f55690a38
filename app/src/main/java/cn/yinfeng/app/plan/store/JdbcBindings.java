package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.plan.model.Counted;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How targets are counted, under the caller's scope. */
@Repository
public class JdbcBindings {
    private final JdbcClient jdbc;

    JdbcBindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Counted> of(UUID plan) {
        var bindings = new LinkedHashMap<UUID, Counted>();
        jdbc.sql("SELECT * FROM plan.binding WHERE plan_id = :plan")
                .param("plan", plan)
                .query(row -> {
                    bindings.put(row.getObject("target_id", UUID.class), counted(row));
                });
        return bindings;
    }

    public void delete(UUID target) {
        jdbc.sql("DELETE FROM plan.binding WHERE target_id = :target")
                .param("target", target)
                .update();
    }

    public void save(Plan plan, Target target, Counted counted) {
        delete(target.id());
        var figure = counted instanceof Counted.ByFigure byFigure
                ? byFigure
                : new Counted.ByFigure("", CohortKind.ALL, null, Basis.REPORTED, Selection.ALL);
        Selection selection = figure.selection();
        jdbc.sql("""
                INSERT INTO plan.binding (target_id, plan_id, unit_id, sight, by_hand, figure, cohort, cohort_event, basis,
                       min_amount, below_amount, origins, places, industries)
                VALUES (:target, :plan, :unit, :sight, :byHand, :figure, :cohort, :event, :basis,
                       :min, :below, :origins, :places, :industries)
                """)
                .param("target", target.id())
                .param("plan", plan.id())
                .param("unit", plan.unit())
                .param("sight", plan.sight())
                .param("byHand", counted instanceof Counted.ByHand)
                .param("figure", figure.figure())
                .param("cohort", figure.cohort().name())
                .param("event", figure.event() == null ? "" : figure.event())
                .param("basis", figure.basis().name())
                .param("min", selection.minContract())
                .param("below", selection.belowContract())
                .param("origins", selection.origins().toArray(String[]::new))
                .param("places", selection.places().toArray(String[]::new))
                .param("industries", selection.industries().toArray(String[]::new))
                .update();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        if (row.getBoolean("by_hand")) {
            return new Counted.ByHand();
        }
        String event = row.getString("cohort_event");
        return new Counted.ByFigure(
                row.getString("figure"),
                CohortKind.valueOf(row.getString("cohort")),
                event.isEmpty() ? null : event,
                Basis.valueOf(row.getString("basis")),
                new Selection(
                        null,
                        row.getObject("min_amount", Long.class),
                        row.getObject("below_amount", Long.class),
                        texts(row, "origins"),
                        texts(row, "places"),
                        texts(row, "industries")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
