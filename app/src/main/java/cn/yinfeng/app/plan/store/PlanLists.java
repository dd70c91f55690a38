package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.plan.PlanRow;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.Plans.Filter;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans as rows of a list; units have no names here yet. */
@Repository
public class PlanLists {
    private static final Map<String, String> SORTS = Map.of(
            "", "p.created_at DESC, p.id DESC",
            "createdAt", "p.created_at, p.id",
            "-createdAt", "p.created_at DESC, p.id DESC",
            "number", "p.number",
            "-number", "p.number DESC",
            "title", "p.title, p.number",
            "-title", "p.title DESC, p.number DESC",
            "issuedOn", "p.issued_on NULLS FIRST, p.number",
            "-issuedOn", "p.issued_on DESC NULLS LAST, p.number DESC");
    private static final String SELECT = """
            SELECT p.id, p.number, p.title, p.document_number, p.publisher, p.issued_on, p.unit_id, p.state, p.series,
                   p.edition, p.valid_from, p.valid_to, p.adopted_at, p.adopted_by_name, p.created_by_name, p.created_at,
                   p.version, counted.targets, counted.open
              FROM plan.plan p
             CROSS JOIN LATERAL (
                   SELECT count(*) FILTER (WHERE state NOT IN ('REJECTED', 'MERGED')) AS targets,
                          count(*) FILTER (WHERE state = 'PROPOSED') AS open
                     FROM plan.target
                    WHERE target.plan_id = p.id) counted
            """;
    private final JdbcClient jdbc;

    PlanLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page; {@code units} are the filter's unit with all below it, null for any. */
    public Items<PlanRow> list(Filter filter, @Nullable Collection<Integer> units, Paging paging) {
        String order = SORTS.get(paging.sort());
        if (order == null) {
            throw new Refusal("PLAN-080", Map.of("sort", paging.sort()));
        }
        var facts = new HashMap<String, Object>();
        String where = where(filter, units, facts);
        long total = jdbc.sql("SELECT count(*) FROM plan.plan p" + where)
                .params(facts)
                .query(Long.class)
                .single();
        facts.put("size", paging.size());
        facts.put("offset", paging.offset());
        List<PlanRow> rows = jdbc.sql(SELECT + where + " ORDER BY " + order + " LIMIT :size OFFSET :offset")
                .params(facts)
                .query(PlanLists::row)
                .list();
        return new Items<>(rows, total);
    }

    public PlanRow row(UUID id) {
        return jdbc.sql(SELECT + " WHERE p.id = :id")
                .param("id", id)
                .query(PlanLists::row)
                .single();
    }

    /** The targets of drafts that nobody has looked at yet. */
    public Open open() {
        return jdbc.sql("""
                SELECT count(*) AS targets, min(p.created_at) AS since
                  FROM plan.target t JOIN plan.plan p ON p.id = t.plan_id
                 WHERE t.state = 'PROPOSED' AND p.state = 'DRAFT'
                """)
                .query((row, index) -> {
                    Timestamp since = row.getTimestamp("since");
                    return new Open(row.getLong("targets"), since == null ? null : since.toInstant());
                })
                .single();
    }

    /** How many there are, and since when the oldest waits; null where none waits. */
    public record Open(long targets, @Nullable Instant since) {}

    private static String where(Filter filter, @Nullable Collection<Integer> units, Map<String, Object> facts) {
        var conditions = new ArrayList<String>();
        conditions.add("true");
        if (filter.state() != null) {
            conditions.add("p.state = :state");
            facts.put("state", filter.state().name());
        }
        if (units != null) {
            conditions.add("p.unit_id = ANY (:units)");
            facts.put("units", units.toArray(Integer[]::new));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add("strpos(lower(p.title || chr(10) || p.number || chr(10) || p.document_number), :text) > 0");
            facts.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static PlanRow row(ResultSet row, int index) throws SQLException {
        Timestamp adopted = row.getTimestamp("adopted_at");
        return new PlanRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("publisher"),
                row.getObject("issued_on", LocalDate.class),
                new UnitRef(row.getInt("unit_id"), ""),
                PlanState.valueOf(row.getString("state")),
                row.getObject("series", UUID.class),
                row.getInt("edition"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                adopted == null ? null : adopted.toInstant(),
                row.getString("adopted_by_name"),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("targets"),
                row.getInt("open"),
                row.getInt("version"));
    }
}
