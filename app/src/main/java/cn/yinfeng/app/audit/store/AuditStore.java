package cn.yinfeng.app.audit.store;

import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.audit.model.AuditRecord;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private static final String CONTAINING = """
             FROM audit.record
            WHERE :all OR position(:text IN lower(concat_ws(' ', by_name, action, subject_kind, subject_id))) > 0
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, JsonMapper json) {
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

    public Items<RecordView> list(String text, Paging paging) {
        List<RecordView> items = jdbc.sql(
                        "SELECT " + COLUMNS + CONTAINING + " ORDER BY number DESC LIMIT :size OFFSET :offset")
                .param("all", text.isEmpty())
                .param("text", text)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> view(record(row, number)))
                .list();
        long total = jdbc.sql("SELECT count(*)" + CONTAINING)
                .param("all", text.isEmpty())
                .param("text", text)
                .query(Long.class)
                .single();
        return new Items<>(items, total);
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
