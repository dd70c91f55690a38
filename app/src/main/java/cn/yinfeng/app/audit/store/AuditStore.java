package cn.yinfeng.app.audit.store;

import cn.yinfeng.app.audit.AuditTrail.Search;
import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.audit.model.AuditRecord;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.time.MovableClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table audit.record. */
@Repository
public class AuditStore {
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final String COLUMNS =
            "number, at, account_id, by_name, actor_unit, action, subject_kind, subject_id, details::text AS details";
    private static final String FITTING = """
             FROM audit.record
            WHERE (:text = '' OR position(:text IN lower(concat_ws(' ', by_name, action, subject_kind, subject_id))) > 0)
              AND (:by = '' OR position(:by IN lower(by_name)) > 0)
              AND (:action = '' OR action = :action)
              AND (:subject = '' OR :subject IN (subject_kind, subject_id, subject_kind || ' ' || subject_id))
              AND (CAST(:from AS timestamptz) IS NULL OR at >= :from)
              AND (CAST(:to AS timestamptz) IS NULL OR at < :to)
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    public AuditStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Appends the record; its number is given by the database. */
    public void append(AuditRecord record, Map<String, Object> details) {
        jdbc.sql("""
                INSERT INTO audit.record
                    (at, account_id, by_name, actor_unit, action, subject_kind, subject_id, details)
                VALUES (:at, :account, :by, :unit, :action, :kind, :id, :details::jsonb)
                """)
                .param("at", record.at().atOffset(ZoneOffset.UTC))
                .param("account", record.account())
                .param("by", record.by())
                .param("unit", record.unit())
                .param("action", record.action())
                .param("kind", record.subjectKind())
                .param("id", record.subjectId())
                .param("details", json.writeValueAsString(details))
                .update();
    }

    public Items<RecordView> search(Search search, Paging paging) {
        List<RecordView> items = fitting(
                        "SELECT " + COLUMNS + FITTING + " ORDER BY number DESC LIMIT :size OFFSET :offset", search)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> view(record(row, number)))
                .list();
        long total =
                fitting("SELECT count(*)" + FITTING, search).query(Long.class).single();
        return new Items<>(items, total);
    }

    /** Those that fit before this number, newest first. */
    public List<RecordView> before(Search search, long number, int most) {
        return fitting("SELECT " + COLUMNS + FITTING + " AND number < :before ORDER BY number DESC LIMIT :most", search)
                .param("before", number)
                .param("most", most)
                .query((row, index) -> view(record(row, index)))
                .list();
    }

    /** Each action once; found through the index, action by action. */
    public List<String> actions() {
        return jdbc.sql("""
                WITH RECURSIVE each (action) AS (
                    (SELECT action FROM audit.record ORDER BY action LIMIT 1)
                    UNION ALL
                    SELECT (SELECT action FROM audit.record WHERE action > each.action ORDER BY action LIMIT 1)
                      FROM each WHERE each.action IS NOT NULL
                )
                SELECT action FROM each WHERE action IS NOT NULL
                """).query((row, number) -> row.getString(1)).list();
    }

    private JdbcClient.StatementSpec fitting(String sql, Search search) {
        LocalDate to = search.to();
        return jdbc.sql(sql)
                .param("text", search.containing().strip().toLowerCase(Locale.ROOT))
                .param("by", search.by().strip().toLowerCase(Locale.ROOT))
                .param("action", search.action())
                .param("subject", search.subject().strip())
                .param("from", beginning(search.from()))
                .param("to", beginning(to == null ? null : to.plusDays(1)));
    }

    private static @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(MovableClock.ZONE).toOffsetDateTime();
    }

    /** The records of these numbers that are there, in order. */
    public List<AuditRecord> find(Collection<Long> numbers) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM audit.record WHERE number = ANY (:numbers) ORDER BY number")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(AuditStore::record)
                .list();
    }

    private RecordView view(AuditRecord record) {
        return new RecordView(
                record.number(),
                record.at(),
                record.by(),
                record.action(),
                record.subjectKind(),
                record.subjectId(),
                json.readValue(record.details(), DETAILS));
    }

    private static AuditRecord record(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class),
                row.getString("by_name"),
                row.getObject("actor_unit", Integer.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("details"));
    }
}
