package cn.yinfeng.app.figures.store;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Computes as role job, over all entries; lists the entries behind a figure as the caller. */
@Repository
class JdbcFigureStore implements FigureStore {
    private static final String SUMMED = """

              FROM ledger.pub_entry
             WHERE subject_id = ANY (:subjects) AND indicator = :indicator AND period_to >= :since AND\s""" + FactSql.COUNTED;

    private final JdbcClient all;
    private final JdbcClient mine;

    JdbcFigureStore(@Qualifier("job") JdbcClient all, JdbcClient mine) {
        this.all = all;
        this.mine = mine;
    }

    @Override
    public Cube compute(List<Measure> measures, At at, Selection selection) {
        return compute(measures, new FactSql(measures, at, selection));
    }

    @Override
    public Cube compute(List<Measure> measures, At at, Selection selection, Set<UUID> subjects) {
        return compute(measures, new FactSql(measures, at, selection).among(subjects));
    }

    private Cube compute(List<Measure> measures, FactSql facts) {
        String values = IntStream.range(0, measures.size())
                .mapToObj(i -> facts.value(measures.get(i)) + " AS m" + i)
                .collect(Collectors.joining(",\n       "));
        List<Cube.Cell> cells = all.sql(
                        facts.tables("") + "SELECT unit_id, cohort, cohort_event, count(*) AS subjects, " + values
                                + """

                  FROM fact JOIN subject USING (subject_id)
                 WHERE %s
                 GROUP BY unit_id, cohort, cohort_event
                """.formatted(facts.isSelected()))
                .params(facts.parameters())
                .query((row, index) -> cell(row, measures.size()))
                .list();
        return new Cube(measures.size(), cells);
    }

    private static Cube.Cell cell(ResultSet row, int width) throws SQLException {
        var values = new ArrayList<BigInteger>(width);
        for (int i = 0; i < width; i++) {
            BigDecimal value = row.getBigDecimal("m" + i);
            values.add(value == null ? BigInteger.ZERO : value.toBigIntegerExact());
        }
        String cohort = row.getString("cohort");
        return new Cube.Cell(
                row.getInt("unit_id"),
                cohort == null ? null : CohortKind.valueOf(cohort),
                row.getString("cohort_event"),
                row.getLong("subjects"),
                values);
    }

    @Override
    public Optional<Set<UUID>> changed(long earlier, long later, int most) {
        List<UUID> found = all.sql("""
                SELECT subject_id FROM ledger.pub_entry WHERE number > :earlier AND number <= :later
                 UNION
                SELECT subject_id FROM ledger.pub_subject WHERE number > :earlier AND number <= :later
                 UNION
                SELECT subject_id FROM ledger.pub_waiting WHERE since > :earlier AND since <= :later
                 UNION
                SELECT subject_id FROM ledger.pub_waiting WHERE until > :earlier AND until <= :later
                 LIMIT :most + 1
                """)
                .param("earlier", earlier)
                .param("later", later)
                .param("most", most)
                .query((row, index) -> row.getObject("subject_id", UUID.class))
                .list();
        return found.size() > most ? Optional.empty() : Optional.of(Set.copyOf(found));
    }

    @Override
    public Set<UUID> waiting(At at) {
        return Set.copyOf(all.sql("""
                SELECT DISTINCT subject_id
                  FROM ledger.pub_waiting
                 WHERE until > :watermark AND since <= :watermark AND entry = ANY (:assumed)
                """)
                .params(FactSql.of(at))
                .query((row, index) -> row.getObject("subject_id", UUID.class))
                .list());
    }

    @Override
    public long newest() {
        return all.sql("SELECT number FROM ledger.counter").query(Long.class).single();
    }

    @Override
    public Counted counted(Measure measure, Slice slice, At at) {
        var facts = new FactSql(List.of(measure), at, slice.selection());
        var parameters = new HashMap<String, @Nullable Object>(facts.parameters());
        parameters.put("units", slice.units().toArray(Integer[]::new));
        var subjects = new ArrayList<UUID>();
        var entries = new long[1];
        all.sql(facts.tables(", count(*) FILTER (WHERE " + facts.isCounted(measure) + ") AS entries\n")
                        + "SELECT subject_id, entries FROM fact JOIN subject USING (subject_id) "
                        + "WHERE entries > 0 AND unit_id = ANY (:units) AND (" + facts.condition(measure) + ") AND "
                        + facts.isSelected() + " AND "
                        + cohort(slice, parameters))
                .params(parameters)
                .query(row -> {
                    subjects.add(row.getObject("subject_id", UUID.class));
                    entries[0] += row.getLong("entries");
                });
        return new Counted(measure, subjects, entries[0]);
    }

    @Override
    public Map<UUID, BigInteger> sums(Collection<UUID> subjects, String indicator, At at, LocalDate since) {
        var sums = new HashMap<UUID, BigInteger>();
        var summing = new Summing(indicator, at, since);
        summed(all, "SELECT subject_id, sum(effect) AS sum" + SUMMED + " GROUP BY subject_id", subjects, summing)
                .query(row -> {
                    sums.put(
                            row.getObject("subject_id", UUID.class),
                            row.getBigDecimal("sum").toBigIntegerExact());
                });
        return sums;
    }

    @Override
    public long entries(Collection<UUID> subjects, Summing summing) {
        return summed(all, "SELECT count(*)" + SUMMED, subjects, summing)
                .query(Long.class)
                .single();
    }

    @Override
    public Visible behind(Collection<UUID> subjects, Summing summing, int size, long offset) {
        long total = summed(mine, "SELECT count(*)" + SUMMED, subjects, summing)
                .query(Long.class)
                .single();
        String page = "SELECT number" + SUMMED + " ORDER BY number DESC LIMIT :size OFFSET :offset";
        List<Found> found = summed(mine, page, subjects, summing)
                .param("size", size)
                .param("offset", offset)
                .query((row, index) -> new Found(row.getLong("number"), 0))
                .list();
        return new Visible(found, total);
    }

    private static JdbcClient.StatementSpec summed(
            JdbcClient jdbc, String sql, Collection<UUID> subjects, Summing summing) {
        return jdbc.sql(sql)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("indicator", summing.indicator())
                .param("since", summing.since())
                .params(FactSql.of(summing.at()));
    }

    private static String cohort(Slice slice, Map<String, @Nullable Object> parameters) {
        return switch (slice.cohort()) {
            case ALL -> "true";
            case CARRIED_OVER, NEW -> {
                parameters.put("cohort", slice.cohort().name());
                yield "cohort = :cohort";
            }
            case EVENT -> {
                parameters.put("event", slice.event());
                yield "cohort_event = :event";
            }
        };
    }

    @Override
    public Visible visible(List<Counted> counted, At at, int size, long offset) {
        var facts = new FactSql(counted.stream().map(Counted::measure).toList(), at, Selection.ALL);
        var parameters = new HashMap<String, @Nullable Object>(facts.parameters());
        var parts = new ArrayList<String>();
        for (int i = 0; i < counted.size(); i++) {
            parameters.put("subjects" + i, counted.get(i).subjects().toArray(UUID[]::new));
            parts.add("SELECT number, " + i + " AS measure FROM ledger.pub_entry"
                    + " WHERE " + FactSql.COUNTED + " AND "
                    + facts.isCounted(counted.get(i).measure())
                    + " AND subject_id IN (SELECT unnest(:subjects" + i + "::uuid[]))");
        }
        String behind = String.join("\nUNION ALL\n", parts);
        long total = count(behind, parameters);
        parameters.put("size", size);
        parameters.put("offset", offset);
        List<Found> page = mine.sql(behind + "\nORDER BY number DESC, measure LIMIT :size OFFSET :offset")
                .params(parameters)
                .query((row, index) -> new Found(row.getLong("number"), row.getInt("measure")))
                .list();
        return new Visible(page, total);
    }

    @Override
    public Unsigned unsigned(Measure measure, At at) {
        var facts = new FactSql(List.of(measure), at, Selection.ALL);
        return mine.sql("""
                SELECT count(*) AS entries, coalesce(sum(effect), 0) AS effect
                  FROM ledger.pub_waiting AS waiting JOIN ledger.pub_entry ON number = waiting.entry
                 WHERE until > :watermark AND since <= :watermark AND period_to <= :on AND\s""" + facts.isCounted(measure))
                .params(facts.parameters())
                .query((row, index) -> new Unsigned(
                        row.getLong("entries"), row.getBigDecimal("effect").toBigIntegerExact()))
                .single();
    }

    private long count(String behind, Map<String, @Nullable Object> parameters) {
        return mine.sql("SELECT count(*) FROM (" + behind + ") behind")
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
