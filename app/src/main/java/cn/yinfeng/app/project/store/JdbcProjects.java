package cn.yinfeng.app.project.store;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.project.store.Search.Order;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects with what the ledger holds of them. */
@Repository
public class JdbcProjects {
    /** A project with its money and the events that happened, from the balances kept with every entry. */
    private static final String WHOLE = """
            SELECT p.*, held.contract_amount, held.currency, held.funds, held.events
              FROM (%s) page
              JOIN project.project p ON p.id = page.id
              LEFT JOIN LATERAL (
                   SELECT max(b.amount) FILTER (WHERE b.indicator = 'contractAmount' AND b.basis = 'REPORTED') AS contract_amount,
                          max(b.currency) AS currency,
                          max(b.amount) FILTER (WHERE b.indicator = 'fundsInPlace' AND b.basis = 'REPORTED') AS funds,
                          array_agg(b.indicator) FILTER (WHERE b.currency IS NULL AND b.amount > 0) AS events
                     FROM ledger.pub_balance b
                    WHERE b.subject_id = p.id) held ON true
             ORDER BY page.place
            """;

    /**
     * A scope this small is fetched unit by unit: to look for it in the order of a list would walk through everybody's
     * projects. Larger scopes are walked through in order.
     */
    private static final long SMALL = 5_000;

    private static final String UNIT_BY_UNIT = """
            (SELECT own.*
               FROM unnest((SELECT people.my_units())) AS mine (unit)
              CROSS JOIN LATERAL (SELECT * FROM project.project WHERE unit_id = mine.unit OFFSET 0) own
              UNION ALL
             SELECT * FROM project.project
              WHERE id = ANY (ARRAY(SELECT people.my_shared())) AND unit_id <> ALL (people.my_units())) p
            """;

    private final JdbcClient jdbc;

    JdbcProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are within the scope: from the tally, not by counting; and what is shared beyond it. */
    public long total() {
        return jdbc.sql("""
                SELECT coalesce((SELECT sum(projects) FROM project.tally), 0)
                       + (SELECT count(*) FROM project.project
                           WHERE id = ANY (ARRAY(SELECT people.my_shared()))
                             AND (sight = 3 OR sight >= get_byte((SELECT people.my_mask()), unit_id) * (SELECT people.my_depth())))
                """).query(Long.class).single();
    }

    /**
     * One page of all projects. The wanted rows are found in the index alone, from the end that is nearer: the last page
     * costs as little as the first.
     */
    public List<StoredProject> page(Paging paging, long total) {
        Order order = Order.of(paging);
        boolean descending = paging.sort().isEmpty() || paging.descending();
        long rest = Math.max(0, total - paging.offset());
        long size = Math.min(paging.size(), rest);
        boolean fromEnd = paging.offset() > total / 2;
        String ids = """
                SELECT id, row_number() OVER () * %s AS place
                  FROM (SELECT p.id FROM %s %s ORDER BY %s LIMIT :size OFFSET :offset) found
                """.formatted(fromEnd ? "-1" : "1", scope(total), order.join(), order.by(descending != fromEnd));
        return jdbc.sql(WHOLE.formatted(ids))
                .param("size", size)
                .param("offset", fromEnd ? rest - size : paging.offset())
                .query(StoredProject::of)
                .list();
    }

    private static String scope(long total) {
        return total <= SMALL ? UNIT_BY_UNIT : "project.project p";
    }

    /** One page of those that match, with their number; the scope is walked through once for both. */
    public Found search(Filter filter, @Nullable List<Integer> units, Paging paging) {
        Search search = Search.of(filter, units);
        Order order = Order.of(paging);
        boolean descending = paging.sort().isEmpty() || paging.descending();
        String scope = scope(total());
        var ids = jdbc.sql(
                        """
                WITH hit AS MATERIALIZED (
                    SELECT p.id, p.number, %s AS wanted FROM %s %s %s
                )
                SELECT p.id, (SELECT count(*) FROM hit) AS total
                  FROM hit p
                 ORDER BY %s
                 LIMIT :size OFFSET :offset
                """.formatted(order.column(), scope, order.join(), search.condition(), order.among(descending)))
                .params(search.parameters())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, index) -> new Hit(row.getObject("id", UUID.class), row.getLong("total")))
                .list();
        long total = !ids.isEmpty() ? ids.getFirst().total() : paging.page() == 1 ? 0 : count(search);
        return new Found(of(ids.stream().map(Hit::id).toList()), total);
    }

    private long count(Search search) {
        return jdbc.sql("SELECT count(*) FROM project.project p " + search.condition())
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    private List<StoredProject> of(List<UUID> ids) {
        return jdbc.sql(WHOLE.formatted("SELECT id, place FROM unnest(:ids) WITH ORDINALITY AS wanted (id, place)"))
                .param("ids", ids.toArray(UUID[]::new))
                .query(StoredProject::of)
                .list();
    }

    public StoredProject load(UUID id) {
        return of(List.of(id)).stream().findFirst().orElseThrow(() -> new Absent("project", id));
    }

    /** The next projects that match, after a number; for lists of any length in little memory. */
    public List<StoredProject> after(Filter filter, @Nullable List<Integer> units, String number, int most) {
        Search search = Search.of(filter, units);
        String ids = """
                SELECT p.id, p.number AS place
                  FROM project.project p %s %s
                 ORDER BY p.number LIMIT :most
                """.formatted(
                search.condition(), search.condition().isEmpty() ? "WHERE p.number > :after" : "AND p.number > :after");
        return jdbc.sql(WHOLE.formatted(ids))
                .params(search.parameters())
                .param("after", number)
                .param("most", most)
                .query(StoredProject::of)
                .list();
    }

    /** Formal contracts older than a month without any word of money or progress since a day. */
    public long silentSince(java.time.LocalDate day) {
        return jdbc.sql("""
                SELECT count(*)
                  FROM project.project p
                 WHERE p.unit_id = ANY ((SELECT people.my_units())::int[])
                   AND p.contract_type = 'FORMAL' AND p.signed_from < :day
                   AND NOT coalesce((SELECT bool_or(b.last_period_to >= :day OR b.indicator = 'exit')
                                       FROM ledger.pub_balance b
                                      WHERE b.subject_id = p.id), false)
                """).param("day", day).query(Long.class).single();
    }

    private record Hit(UUID id, long total) {}

    /** A page and the number of all that match. */
    public record Found(List<StoredProject> page, long total) {}
}
