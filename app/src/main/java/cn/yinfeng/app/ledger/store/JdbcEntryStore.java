package cn.yinfeng.app.ledger.store;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.ledger.Subjects;
import cn.yinfeng.app.ledger.model.EntryStore;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.database.Copying;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries in PostgreSQL, under the caller's scope. */
@Repository
class JdbcEntryStore implements EntryStore {
    private static final Map<String, String> SORTS = Map.of(
            "", "e.number DESC",
            "number", "e.number",
            "-number", "e.number DESC",
            "period", "e.period_to, e.number",
            "-period", "e.period_to DESC, e.number DESC",
            "amount", "e.amount, e.number",
            "-amount", "e.amount DESC, e.number DESC");
    private static final String SELECT = """
            SELECT e.*, later.number AS corrected_by, coalesce(named.label, '') AS label,
                   EXISTS (SELECT FROM ledger.waiting
                            WHERE waiting.entry = e.number AND waiting.until = 9223372036854775807) AS waiting
              FROM (%s) e
              LEFT JOIN ledger.entry later ON later.corrects = e.number
              LEFT JOIN LATERAL (
                   SELECT label FROM ledger.subject WHERE subject.subject_id = e.subject_id ORDER BY number DESC LIMIT 1
                   ) named ON true
            """;
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    JdbcEntryStore(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Override
    public long lockCounter() {
        return jdbc.sql("SELECT number FROM ledger.counter FOR UPDATE")
                .query(Long.class)
                .single();
    }

    @Override
    public long append(UUID batch, long after, Origin origin, String[] events, Author author) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("batch", batch);
        facts.put("after", after);
        facts.put("events", events);
        facts.put("originKind", origin.kind().name());
        facts.put("originRef", origin.ref());
        facts.put("account", author.account());
        facts.put("name", author.name());
        facts.put("at", OffsetDateTime.ofInstant(author.at(), ZoneOffset.UTC));
        return count(after + jdbc.sql(Sql.APPEND).params(facts).update());
    }

    @Override
    public long describe(long after, Stream<Ledger.SubjectVersion> versions) {
        UUID batch = Ids.next();
        var line = new int[1];
        Copying.into(
                dataSource,
                "COPY ledger.description FROM STDIN",
                copy -> versions.forEach(each -> copy.row(
                        batch,
                        ++line[0],
                        each.subject().kind(),
                        each.subject().id(),
                        each.validFrom(),
                        each.unit(),
                        each.sight(),
                        each.label(),
                        each.event(),
                        each.signedOn(),
                        each.origin(),
                        each.contractType(),
                        each.industry(),
                        each.place())));
        int described = jdbc.sql(Sql.DESCRIBE)
                .param("batch", batch)
                .param("after", after)
                .update();
        jdbc.sql("DELETE FROM ledger.description WHERE batch = :batch")
                .param("batch", batch)
                .update();
        return count(after + described);
    }

    private long count(long last) {
        jdbc.sql("UPDATE ledger.counter SET number = :last").param("last", last).update();
        return last;
    }

    @Override
    public long watermark() {
        return jdbc.sql("SELECT number FROM ledger.counter").query(Long.class).single();
    }

    @Override
    public void confine(UUID subject, @Nullable String countedFrom) {
        jdbc.sql("SELECT ledger.confine(:subject, :counted)")
                .param("subject", subject)
                .param("counted", countedFrom, Types.VARCHAR)
                .query(row -> {});
    }

    @Override
    public void release(UUID subject) {
        jdbc.sql("SELECT ledger.release(:subject)").param("subject", subject).query(row -> {});
    }

    @Override
    public Optional<Subjects.Subject> subject(UUID id) {
        return jdbc.sql("""
                SELECT subject_kind, unit_id, sight, label
                  FROM ledger.subject
                 WHERE subject_id = :id
                 ORDER BY number DESC
                 LIMIT 1
                """)
                .param("id", id)
                .query((row, index) -> new Subjects.Subject(
                        new SubjectRef(row.getString("subject_kind"), id),
                        row.getInt("unit_id"),
                        row.getInt("sight"),
                        row.getString("label")))
                .optional();
    }

    @Override
    public Optional<Entry> find(long number) {
        return jdbc.sql(SELECT.formatted("SELECT * FROM ledger.entry WHERE number = :number"))
                .param("number", number)
                .query(JdbcEntryStore::entry)
                .optional();
    }

    @Override
    public List<Entry> numbered(List<Long> numbers) {
        return jdbc.sql(SELECT.formatted("SELECT * FROM ledger.entry WHERE number = ANY (:numbers)")
                        + " ORDER BY array_position(:numbers, e.number)")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(JdbcEntryStore::entry)
                .list();
    }

    @Override
    public Items<Entry> list(Entries.Filter filter, Paging paging) {
        String order = SORTS.get(paging.sort());
        if (order == null) {
            throw new Refusal("LEDGER-022", Map.of("sort", paging.sort()));
        }
        var facts = new HashMap<String, Object>();
        String where = where(filter, facts);
        long total = jdbc.sql("SELECT count(*) FROM ledger.entry e" + where)
                .params(facts)
                .query(Long.class)
                .single();
        facts.put("size", paging.size());
        facts.put("offset", paging.offset());
        String page = "SELECT * FROM ledger.entry e" + where + " ORDER BY " + order + " LIMIT :size OFFSET :offset";
        List<Entry> items = jdbc.sql(SELECT.formatted(page) + " ORDER BY " + order)
                .params(facts)
                .query(JdbcEntryStore::entry)
                .list();
        return new Items<>(items, total);
    }

    private static String where(Entries.Filter filter, Map<String, Object> facts) {
        var where = new StringBuilder(" WHERE true");
        if (!filter.subjects().isEmpty()) {
            where.append(" AND e.subject_id = ANY (:subjects)");
            facts.put("subjects", filter.subjects().toArray(UUID[]::new));
        }
        if (filter.indicator() != null) {
            where.append(" AND e.indicator = :indicator");
            facts.put("indicator", filter.indicator());
        }
        if (filter.basis() != null) {
            where.append(" AND e.basis = :basis");
            facts.put("basis", filter.basis().name());
        }
        return where.toString();
    }

    @Override
    public List<Ledger.Balance> balances(SubjectRef subject) {
        return jdbc.sql("""
                SELECT indicator, basis, amount, currency, last_period_to
                  FROM ledger.balance
                 WHERE subject_id = :subject
                 ORDER BY indicator, basis
                """)
                .param("subject", subject.id())
                .query((row, index) -> new Ledger.Balance(
                        row.getString("indicator"),
                        Basis.valueOf(row.getString("basis")),
                        row.getLong("amount"),
                        row.getString("currency"),
                        row.getObject("last_period_to", LocalDate.class)))
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                new SubjectRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("label"),
                row.getInt("unit_id"),
                row.getInt("sight"),
                row.getString("indicator"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getLong("amount"),
                row.getString("currency"),
                row.getLong("effect"),
                Basis.valueOf(row.getString("basis")),
                row.getString("source"),
                row.getString("voucher"),
                row.getString("origin_kind"),
                row.getString("origin_ref"),
                row.getObject("origin_row", Integer.class),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("corrects", Long.class),
                row.getObject("corrected_by", Long.class),
                row.getString("reason"),
                row.getBoolean("waiting"));
    }
}
