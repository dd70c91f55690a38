package cn.yinfeng.app.submission.store;

import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.submission.store.JdbcSubmissions.Target;
import cn.yinfeng.kernel.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a version holds: its watermark, texts, entries and figures. */
@Repository
public class JdbcContents {
    private final JdbcClient jdbc;

    JdbcContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a version is made of; entries by section. */
    public record Content(
            long watermark, Map<String, String> texts, Map<String, List<Long>> entries, List<Figure> figures) {
        public Content {
            texts = Map.copyOf(texts);
            entries = Map.copyOf(entries);
            figures = List.copyOf(figures);
        }
    }

    public void insert(Target target, Content content, Instant at) {
        params(jdbc.sql("""
                INSERT INTO submission.version (submission_id, number, unit_id, sight, watermark, laid_at)
                VALUES (:submission, :number, :unit, :sight, :watermark, :at)
                """), target)
                .param("watermark", content.watermark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        content.texts()
                .forEach((code, text) -> params(jdbc.sql("""
                INSERT INTO submission.section (submission_id, number, unit_id, sight, code, text)
                VALUES (:submission, :number, :unit, :sight, :code, :text)
                """), target)
                        .param("code", code)
                        .param("text", text)
                        .update());
        content.entries()
                .forEach((section, numbers) -> params(jdbc.sql("""
                INSERT INTO submission.covered (submission_id, number, unit_id, sight, section, entry)
                SELECT :submission, :number, :unit, :sight, :section, unnest(:entries::bigint[])
                """), target)
                        .param("section", section)
                        .param("entries", numbers.toArray(Long[]::new))
                        .update());
        for (int place = 0; place < content.figures().size(); place++) {
            insert(target, place, content.figures().get(place));
        }
    }

    private void insert(Target target, int place, Figure figure) {
        params(jdbc.sql("""
                INSERT INTO submission.figure (submission_id, number, unit_id, sight, place, code, kind, numerator,
                       denominator, currency)
                VALUES (:submission, :number, :unit, :sight, :place, :code, :kind, :numerator, :denominator, :currency)
                """), target)
                .param("place", place)
                .param("code", figure.code())
                .param("kind", figure.kind().name())
                .param("numerator", figure.numerator())
                .param("denominator", figure.denominator())
                .param("currency", figure.currency())
                .update();
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Target target) {
        return sql.param("submission", target.submission())
                .param("number", target.version())
                .param("unit", target.unit())
                .param("sight", target.sight());
    }

    /** A version as it was laid; empty where the caller may not see it. */
    public Optional<Content> find(UUID submission, int number) {
        Map<String, Object> which = Map.of("submission", submission, "number", number);
        return jdbc.sql(
                        "SELECT watermark FROM submission.version WHERE submission_id = :submission AND number = :number")
                .params(which)
                .query(Long.class)
                .optional()
                .map(watermark -> new Content(watermark, texts(which), entries(which), figures(which)));
    }

    private Map<String, String> texts(Map<String, Object> which) {
        Map<String, String> texts = new HashMap<>();
        jdbc.sql("SELECT code, text FROM submission.section WHERE submission_id = :submission AND number = :number")
                .params(which)
                .query(row -> {
                    texts.put(row.getString("code"), row.getString("text"));
                });
        return texts;
    }

    private Map<String, List<Long>> entries(Map<String, Object> which) {
        Map<String, List<Long>> entries = new HashMap<>();
        jdbc.sql("""
                SELECT section, array_agg(entry ORDER BY entry) AS entries
                  FROM submission.covered
                 WHERE submission_id = :submission AND number = :number
                 GROUP BY section
                """).params(which).query(row -> {
            entries.put(row.getString("section"), List.of((Long[])
                    row.getArray("entries").getArray()));
        });
        return entries;
    }

    /** The entries that a version covers. */
    public List<Long> covered(UUID submission, int number) {
        return jdbc.sql("""
                SELECT DISTINCT entry FROM submission.covered
                 WHERE submission_id = :submission AND number = :number
                 ORDER BY entry
                """)
                .param("submission", submission)
                .param("number", number)
                .query((row, index) -> row.getLong("entry"))
                .list();
    }

    private List<Figure> figures(Map<String, Object> which) {
        return jdbc.sql("""
                SELECT code, kind, numerator, denominator, currency
                  FROM submission.figure
                 WHERE submission_id = :submission AND number = :number
                 ORDER BY place
                """)
                .params(which)
                .query((row, index) -> new Figure(
                        row.getString("code"),
                        Figure.Kind.valueOf(row.getString("kind")),
                        row.getString("numerator"),
                        row.getString("denominator"),
                        row.getString("currency")))
                .list();
    }

    /**
     * The reported entries of a unit that stand at a watermark: those of the period, and those of earlier periods that
     * came in after the return before was laid.
     *
     * @param since watermark of that return; null where there is none
     */
    public List<Long> standing(
            int unit, Period period, long watermark, @Nullable Long since, Collection<String> indicators) {
        return jdbc.sql("""
                SELECT stated.number
                  FROM ledger.pub_stated AS stated
                 WHERE stated.unit_id = :unit
                   AND stated.basis = 'REPORTED'
                   AND stated.indicator = ANY (:indicators)
                   AND stated.number <= :watermark
                   AND stated.period_to <= :to
                   AND (stated.period_to >= :from OR stated.number > :since)
                   AND NOT EXISTS (SELECT FROM ledger.pub_stated AS later
                                    WHERE later.corrects = stated.number AND later.number <= :watermark)
                 ORDER BY stated.number
                """)
                .param("unit", unit)
                .param("indicators", indicators.toArray(String[]::new))
                .param("watermark", watermark)
                .param("from", period.from())
                .param("to", period.to())
                .param("since", since == null ? Long.MAX_VALUE : since)
                .query((row, index) -> row.getLong("number"))
                .list();
    }
}
