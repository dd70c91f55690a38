package cn.yinfeng.app.portal.store;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.portal.PublicationView;
import cn.yinfeng.app.portal.PublicationView.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a row of portal.publication is read. */
final class PublicationRow {
    static final String COLUMNS = """
            publication.id, publication.unit_id, unit_name, month, status_date, basis, watermark, demo, published_at,
            contact_name, contact_phone, reason, superseded_by, superseded_at, withdrawn_at, withdrawn_reason
            """;

    private PublicationRow() {}

    static PublicationView view(ResultSet row, int index) throws SQLException {
        return new PublicationView(
                row.getObject("id", UUID.class),
                new UnitRef(row.getInt("unit_id"), row.getString("unit_name")),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getObject("status_date", LocalDate.class),
                Basis.valueOf(row.getString("basis")),
                Long.toString(row.getLong("watermark")),
                row.getBoolean("demo"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                state(row),
                row.getString("reason"),
                row.getObject("superseded_by", UUID.class),
                instant(row, "superseded_at"),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_reason"));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getTimestamp("withdrawn_at") != null) {
            return State.WITHDRAWN;
        }
        return row.getTimestamp("superseded_at") == null ? State.PUBLISHED : State.SUPERSEDED;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
