package cn.yinfeng.app.intake.store;

import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.model.Header;
import cn.yinfeng.app.intake.model.ImportRecord;
import cn.yinfeng.app.intake.model.ImportRecord.Counts;
import cn.yinfeng.app.intake.model.ImportRecord.Fault;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Paging;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports and their states. */
@Repository
public class JdbcImports {
    private static final String ALL = """
            SELECT id, unit_id, kind, file_name, file_hash, state, header_row, places, ignored_columns, row_count,
                   problem_rows, new_rows, unchanged_rows, correction_rows, error_code, error_parameters, account_id,
                   account_name, started_at
              FROM intake.import
            """;
    private final JdbcClient jdbc;
    private final Parameters parameters;

    JdbcImports(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    public void add(ImportRecord record, int sight) {
        jdbc.sql("""
                INSERT INTO intake.import (id, unit_id, sight, kind, file_name, file_hash, state, account_id,
                                           account_name, started_at)
                VALUES (:id, :unit, :sight, :kind, :fileName, :fileHash, :state, :account, :by, :startedAt)
                """)
                .param("id", record.id())
                .param("unit", record.unit())
                .param("sight", sight)
                .param("kind", record.kind())
                .param("fileName", record.fileName())
                .param("fileHash", record.fileHash())
                .param("state", record.state().name())
                .param("account", record.account())
                .param("by", record.by())
                .param("startedAt", at(record.startedAt()))
                .update();
    }

    public ImportRecord load(UUID id) {
        return jdbc.sql(ALL + " WHERE id = :id")
                .param("id", id)
                .query(this::record)
                .optional()
                .orElseThrow(() -> new Absent("import", id));
    }

    /** The import by which this unit brought the same file before, if it did. */
    public Optional<ImportRecord> applied(int unit, String kind, String fileHash) {
        return jdbc.sql(ALL + " WHERE unit_id = :unit AND kind = :kind AND file_hash = :hash AND state = 'APPLIED'")
                .param("unit", unit)
                .param("kind", kind)
                .param("hash", fileHash)
                .query(this::record)
                .optional();
    }

    public List<ImportRecord> newest(int unit, Paging paging) {
        return jdbc.sql(ALL + " WHERE unit_id = :unit ORDER BY started_at DESC, id DESC LIMIT :size OFFSET :offset")
                .param("unit", unit)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::record)
                .list();
    }

    public long count(int unit) {
        return jdbc.sql("SELECT count(*) FROM intake.import WHERE unit_id = :unit")
                .param("unit", unit)
                .query(Long.class)
                .single();
    }

    /** What a person has brought and not brought to an end, by state. */
    public List<Waiting> waiting(UUID account) {
        return jdbc.sql("""
                SELECT state, count(*) AS count, min(started_at) AS since
                  FROM intake.import
                 WHERE account_id = :account AND state IN ('READY', 'REJECTED')
                 GROUP BY state
                 ORDER BY state
                """)
                .param("account", account)
                .query((row, index) -> new Waiting(
                        row.getString("state"), row.getLong("count"), row.getObject("since", OffsetDateTime.class)))
                .list();
    }

    /** What waits in one pair of hands waits in another; within the scope of the caller. */
    public void passOn(UUID from, UUID to, String name) {
        jdbc.sql("""
                UPDATE intake.import SET account_id = :to, account_name = :name
                 WHERE account_id = :from AND state IN ('READY', 'REJECTED')
                """).param("from", from).param("to", to).param("name", name).update();
    }

    /** Moves an import on; false if it is no longer in a state from which it may go there. */
    public boolean move(UUID id, List<ImportState> from, ImportState to, @Nullable Instant endedAt) {
        return jdbc.sql("""
                        UPDATE intake.import
                           SET state = :to, ended_at = :endedAt
                         WHERE id = :id AND state = ANY (:from)
                        """)
                        .param("id", id)
                        .param("to", to.name())
                        .param("endedAt", endedAt == null ? null : at(endedAt))
                        .param("from", from.stream().map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    public void staged(UUID id, Header header, int rows) {
        jdbc.sql("""
                UPDATE intake.import
                   SET state = 'CHECKING', header_row = :header, places = :places, ignored_columns = :ignored,
                       row_count = :rows
                 WHERE id = :id AND state = 'STAGING'
                """)
                .param("id", id)
                .param("header", header.row())
                .param("places", header.places().toArray(Integer[]::new))
                .param("ignored", header.unknown().toArray(String[]::new))
                .param("rows", rows)
                .update();
    }

    public void checked(UUID id, Counts counts, Instant at) {
        jdbc.sql("""
                UPDATE intake.import
                   SET state = :state, problem_rows = :problems, new_rows = :fresh, unchanged_rows = :unchanged,
                       correction_rows = :corrections, ended_at = :at
                 WHERE id = :id AND state IN ('STAGING', 'CHECKING')
                """)
                .param("id", id)
                .param("state", counts.verdict().name())
                .param("problems", counts.problems())
                .param("fresh", counts.fresh())
                .param("unchanged", counts.unchanged())
                .param("corrections", counts.corrections())
                .param("at", at(at))
                .update();
    }

    /** Ends an import that came to nothing, with the reason. */
    public void fail(UUID id, ImportState end, Fault fault, Instant at) {
        jdbc.sql("""
                UPDATE intake.import
                   SET state = :end, error_code = :code, error_parameters = CAST(:parameters AS jsonb), ended_at = :at
                 WHERE id = :id AND state IN ('STAGING', 'CHECKING', 'READY', 'APPLYING')
                """)
                .param("id", id)
                .param("end", end.name())
                .param("code", fault.code())
                .param("parameters", parameters.write(fault.parameters()))
                .param("at", at(at))
                .update();
    }

    private ImportRecord record(ResultSet row, int index) throws SQLException {
        String code = row.getString("error_code");
        return new ImportRecord(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("file_hash"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("header_row"),
                List.of((Integer[]) elements(row.getArray("places"))),
                List.of((String[]) elements(row.getArray("ignored_columns"))),
                new Counts(
                        row.getInt("row_count"),
                        row.getInt("problem_rows"),
                        row.getInt("new_rows"),
                        row.getInt("unchanged_rows"),
                        row.getInt("correction_rows")),
                code == null ? null : new Fault(code, parameters.read(row.getString("error_parameters"))),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }

    /** How many imports of a state wait, and since when. */
    public record Waiting(String state, long count, OffsetDateTime since) {}

    private static Object elements(Array array) throws SQLException {
        return array.getArray();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
