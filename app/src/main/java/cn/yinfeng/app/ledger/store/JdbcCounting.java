package cn.yinfeng.app.ledger.store;

import cn.yinfeng.app.ledger.Counting.CountingAdoption;
import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.app.ledger.model.CountingStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counting rules in PostgreSQL. Which rule holds is no secret: a unit below follows one that it cannot see. */
@Repository
class JdbcCounting implements CountingStore {
    private static final int SHOWN = 50;
    private final JdbcClient jdbc;
    private final JdbcClient all;

    JdbcCounting(JdbcClient jdbc, @Qualifier("job") JdbcClient all) {
        this.jdbc = jdbc;
        this.all = all;
    }

    @Override
    public long adopt(CountingAdoption adoption, List<String> indicators, Deciding by) {
        return jdbc.sql("""
                SELECT ledger.adopt_counting(:unit, :from, :counts, :indicators, :source, :account, :name, :role, :at)
                """)
                .param("unit", by.unit())
                .param("from", adoption.from())
                .param("counts", adoption.counts().name())
                .param("indicators", indicators.toArray(String[]::new))
                .param("source", adoption.source().strip())
                .param("account", by.account())
                .param("name", by.name())
                .param("role", by.role())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Adopted> on(int unit, LocalDate day) {
        return all.sql("SELECT * FROM ledger.counting_rule_of(:unit, :day)")
                .param("unit", unit)
                .param("day", day)
                .query(JdbcCounting::adopted)
                .optional();
    }

    @Override
    public List<Adopted> history(int unit) {
        return all.sql("""
                SELECT rule.*
                  FROM ledger.counting_rule AS rule JOIN people.upwards(:unit) AS up USING (unit_id)
                 ORDER BY rule.number DESC
                 LIMIT :shown
                """)
                .param("unit", unit)
                .param("shown", SHOWN)
                .query(JdbcCounting::adopted)
                .list();
    }

    private static Adopted adopted(ResultSet row, int index) throws SQLException {
        return new Adopted(
                row.getInt("unit_id"),
                Counts.valueOf(row.getString("counts")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("adopted_by_name"),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Count wouldWait(LocalDate from, int unit, List<String> indicators) {
        return jdbc.sql("""
                SELECT count(*) AS entries, count(DISTINCT unit_id) AS units
                  FROM ledger.entry
                 WHERE period_to >= :from AND basis = 'REPORTED' AND indicator = ANY (:indicators)
                   AND ledger.would_wait(number, unit_id, period_to, :unit, :from)
                """)
                .param("from", from)
                .param("unit", unit)
                .param("indicators", indicators.toArray(String[]::new))
                .query((row, index) -> new Count(row.getLong("entries"), row.getLong("units")))
                .single();
    }

    @Override
    public List<Sum> waiting(LocalDate on, @Nullable Long watermark) {
        return jdbc.sql("""
                SELECT indicator, count(*) AS entries, sum(effect) AS effect, max(currency) AS currency
                  FROM ledger.waiting JOIN ledger.entry ON entry.number = waiting.entry
                 WHERE until > :watermark AND since <= :watermark AND period_to <= :on
                 GROUP BY indicator
                 ORDER BY min(entry.number)
                """)
                .param("on", on)
                .param("watermark", watermark == null ? Long.MAX_VALUE - 1 : watermark)
                .query((row, index) -> new Sum(
                        row.getString("indicator"),
                        row.getLong("entries"),
                        row.getLong("effect"),
                        row.getString("currency")))
                .list();
    }

    @Override
    public long sign(UUID paper, Collection<Long> entries) {
        return jdbc.sql("SELECT ledger.sign(:paper, :entries)")
                .param("paper", paper)
                .param("entries", entries.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    @Override
    public long sendBack(UUID paper) {
        return jdbc.sql("SELECT ledger.send_back(:paper)")
                .param("paper", paper)
                .query(Long.class)
                .single();
    }
}
