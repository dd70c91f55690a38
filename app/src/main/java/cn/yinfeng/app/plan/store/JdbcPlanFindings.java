package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.app.plan.model.finding.Finding;
import cn.yinfeng.app.platform.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in plans besides targets, under the caller's scope. */
@Repository
public class JdbcPlanFindings {
    private final JdbcClient jdbc;

    JdbcPlanFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Plan plan, List<Finding> findings) {
        for (Finding finding : findings) {
            jdbc.sql("""
                    INSERT INTO plan.finding (id, plan_id, unit_id, sight, place, kind, content, target_id, sentence,
                           span_start, span_end, heading_path, confidence, reason, state)
                    VALUES (:id, :plan, :unit, :sight, :place, :kind, :content::jsonb, :target, :sentence,
                           :start, :end, :headingPath, :confidence, :reason, :state)
                    """)
                    .param("id", finding.id())
                    .param("plan", plan.id())
                    .param("unit", plan.unit())
                    .param("sight", plan.sight())
                    .param("place", finding.place())
                    .param("kind", finding.kind().name())
                    .param("content", Json.write(finding.content()))
                    .param("target", finding.target())
                    .param("sentence", finding.words().sentence())
                    .param("start", finding.words().start())
                    .param("end", finding.words().end())
                    .param("headingPath", finding.words().headingPath().toArray(String[]::new))
                    .param("confidence", finding.words().confidence())
                    .param("reason", finding.words().reason())
                    .param("state", finding.state().name())
                    .update();
        }
    }

    public void save(Finding finding) {
        int rows = jdbc.sql("""
                UPDATE plan.finding
                   SET content = :content::jsonb, sentence = :sentence, span_start = :start, span_end = :end,
                       heading_path = :headingPath, state = :state, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("id", finding.id())
                .param("version", finding.version())
                .param("content", Json.write(finding.content()))
                .param("sentence", finding.words().sentence())
                .param("start", finding.words().start())
                .param("end", finding.words().end())
                .param("headingPath", finding.words().headingPath().toArray(String[]::new))
                .param("state", finding.state().name())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("finding " + finding.id());
        }
    }

    public Finding load(UUID plan, UUID id) {
        return jdbc.sql("SELECT * FROM plan.finding WHERE id = :id AND plan_id = :plan")
                .param("id", id)
                .param("plan", plan)
                .query(JdbcPlanFindings::finding)
                .optional()
                .orElseThrow(() -> new Absent("finding", id));
    }

    /** All of a plan, in the order of the document. */
    public List<Finding> of(UUID plan) {
        return jdbc.sql("SELECT * FROM plan.finding WHERE plan_id = :plan ORDER BY place")
                .param("plan", plan)
                .query(JdbcPlanFindings::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int index) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("place"),
                Kind.valueOf(row.getString("kind")),
                Json.read(row.getString("content"), FindingContent.class),
                row.getObject("target_id", UUID.class),
                new Words(
                        row.getString("sentence"),
                        row.getInt("span_start"),
                        row.getInt("span_end"),
                        List.of((String[]) row.getArray("heading_path").getArray()),
                        row.getBigDecimal("confidence"),
                        row.getString("reason")),
                TargetState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
