package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Numbers;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads a row of plan.target. */
final class TargetRow {
    private TargetRow() {}

    static Target target(ResultSet row, int index) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("place"),
                content(row),
                words(row),
                TargetState.valueOf(row.getString("state")),
                row.getObject("merged_into", UUID.class),
                numbers(row),
                row.getInt("version"));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("kind"),
                row.getString("indicator"),
                Comparison.valueOf(row.getString("comparison")),
                row.getBigDecimal("value"),
                row.getBigDecimal("value_max"),
                row.getString("measure"),
                row.getBoolean("undecided"),
                row.getString("subject"),
                new Content.When(
                        row.getString("period_text"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getObject("deadline", LocalDate.class)),
                texts(row, "responsible_units"),
                row.getObject("parent_id", UUID.class));
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(
                row.getString("sentence"),
                row.getInt("span_start"),
                row.getInt("span_end"),
                texts(row, "heading_path"),
                row.getBigDecimal("confidence"),
                row.getString("reason"));
    }

    private static Numbers numbers(ResultSet row) throws SQLException {
        return new Numbers(
                row.getBigDecimal("published"),
                row.getBigDecimal("dispatch"),
                new Numbers.Base(
                        row.getString("base_text"), row.getBigDecimal("base_value"), row.getString("base_measure")),
                row.getString("numbers_reason"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
