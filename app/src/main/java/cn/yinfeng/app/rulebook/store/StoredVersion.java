package cn.yinfeng.app.rulebook.store;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleState;
import cn.yinfeng.app.rulebook.model.Content;
import cn.yinfeng.app.rulebook.model.Version;
import cn.yinfeng.engines.rules.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version as it is kept, with who did what to it. */
public record StoredVersion(
        Version version,
        Mark created,
        @Nullable Mark adopted,
        @Nullable Mark ended) {
    static final String COLUMNS = """
            SELECT id, kind, code, unit_id, state, valid_from, valid_to, name_zh, name_en, source, text, hash, revision,
                   created_by_name, created_at, adopted_by_name, adopted_at, reason, ended_by_name, ended_at, ended_reason
              FROM rulebook.version
            """;

    /** Who, when, and for what reason. */
    public record Mark(String by, Instant at, String reason) {}

    static StoredVersion of(ResultSet row, int index) throws SQLException {
        var content = new Content(
                RuleKind.valueOf(row.getString("kind")),
                row.getString("code"),
                new Words(row.getString("name_zh"), row.getString("name_en")),
                row.getString("source"),
                row.getString("text"),
                row.getString("hash"));
        var version = new Version(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                RuleState.valueOf(row.getString("state")),
                content,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("revision"));
        return new StoredVersion(
                version,
                new Mark(row.getString("created_by_name"), instant(row, "created_at"), ""),
                mark(row, "adopted", "reason"),
                mark(row, "ended", "ended_reason"));
    }

    private static @Nullable Mark mark(ResultSet row, String act, String reason) throws SQLException {
        return row.getObject(act + "_at") == null
                ? null
                : new Mark(row.getString(act + "_by_name"), instant(row, act + "_at"), row.getString(reason));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
