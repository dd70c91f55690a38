package cn.yinfeng.app.assessment.store;

import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Assessment.Act;
import cn.yinfeng.app.assessment.model.Assessment.SchemeHead;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a row of assessment.assessment is read. */
final class AssessmentRow {
    private AssessmentRow() {}

    static Assessment read(ResultSet row, int index) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getInt("unit_id"),
                row.getString("unit_name"),
                new SchemeHead(
                        row.getString("scheme_code"),
                        new Words(row.getString("scheme_zh"), row.getString("scheme_en")),
                        row.getString("scheme_source"),
                        row.getString("scheme_hash")),
                row.getObject("period_from", LocalDate.class),
                row.getObject("status_date", LocalDate.class),
                Basis.valueOf(row.getString("basis")),
                row.getBoolean("demo"),
                AssessmentState.valueOf(row.getString("state")),
                Objects.requireNonNull(act(row, "created")),
                row.getObject("objections_until", LocalDate.class),
                act(row, "published"),
                act(row, "final"),
                act(row, "withdrawn"),
                row.getString("withdrawn_reason"),
                row.getInt("version"));
    }

    private static @Nullable Act act(ResultSet row, String name) throws SQLException {
        OffsetDateTime at = row.getObject(name + "_at", OffsetDateTime.class);
        return at == null ? null : new Act(at.toInstant(), row.getString(name + "_by_name"));
    }
}
