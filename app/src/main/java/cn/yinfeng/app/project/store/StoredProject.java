package cn.yinfeng.app.project.store;

import cn.yinfeng.app.project.CapitalOrigin;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.kernel.Period;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as it is kept, with what the ledger holds of it. */
public record StoredProject(
        UUID id,
        String number,
        String name,
        int unit,
        int sight,
        @Nullable String projectCode,
        @Nullable String creditCode,
        String investor,
        CapitalOrigin origin,
        String industry,
        ContractType contractType,
        Period signed,
        String event,
        @Nullable Long statedAmount,
        String contactName,
        String contactPhone,
        String remark,
        String createdBy,
        Instant createdAt,
        Held held) {
    /** Sums of the ledger, and the events that happened. */
    public record Held(
            @Nullable Long contractAmount,
            @Nullable String currency,
            @Nullable Long funds,
            List<String> events) {}

    static StoredProject of(ResultSet row, int index) throws SQLException {
        return new StoredProject(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getInt("unit_id"),
                row.getInt("sight"),
                row.getString("project_code"),
                row.getString("credit_code"),
                row.getString("investor"),
                CapitalOrigin.valueOf(row.getString("origin")),
                row.getString("industry"),
                ContractType.valueOf(row.getString("contract_type")),
                new Period(row.getObject("signed_from", LocalDate.class), row.getObject("signed_to", LocalDate.class)),
                row.getString("event"),
                row.getObject("stated_amount", Long.class),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("remark"),
                row.getString("created_by_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                held(row));
    }

    private static Held held(ResultSet row) throws SQLException {
        Array events = row.getArray("events");
        return new Held(
                row.getObject("contract_amount", Long.class),
                row.getString("currency"),
                row.getObject("funds", Long.class),
                events == null ? List.of() : List.of((String[]) events.getArray()));
    }
}
