package cn.yinfeng.app.submission.store;

import cn.yinfeng.app.platform.Sm3;
import cn.yinfeng.app.submission.model.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lines of a version, out of the rows as they lie in the database now: what is laid before signers, and what every
 * examination computes anew. The rows of the ledger are read through its published views.
 */
public final class Reconstruction {
    private final JdbcClient jdbc;

    public Reconstruction(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version that was laid before signers. */
    private record Laid(UUID submission, int number, String reference, String content, String sm3) {}

    public List<String> lines(UUID submission, int number) {
        Map<String, Object> which = Map.of("submission", submission, "number", number);
        var lines = new ArrayList<String>();
        lines.addAll(rows("""
                SELECT submission.number, kind, submission.unit_id, period_from, period_to, version.number, watermark
                  FROM submission.submission JOIN submission.version ON version.submission_id = submission.id
                 WHERE submission.id = :submission AND version.number = :number
                """, which, "submission"));
        lines.addAll(rows("""
                SELECT code, text
                  FROM submission.section
                 WHERE submission_id = :submission AND number = :number
                 ORDER BY code COLLATE "C"
                """, which, "section"));
        lines.addAll(rows("""
                SELECT covered.entry, covered.section, stated.id, subject_kind, subject_id,
                       (SELECT label FROM ledger.pub_subject
                         WHERE pub_subject.subject_id = stated.subject_id AND pub_subject.number <= version.watermark
                         ORDER BY pub_subject.number DESC LIMIT 1),
                       stated.unit_id, indicator, period_from, period_to, amount, currency, basis, source, voucher, corrects
                  FROM submission.covered
                  JOIN submission.version USING (submission_id, number)
                  LEFT JOIN ledger.pub_stated AS stated ON stated.number = covered.entry
                 WHERE submission_id = :submission AND covered.number = :number
                 ORDER BY covered.entry, covered.section COLLATE "C"
                """, which, "entry"));
        lines.addAll(rows("""
                SELECT code, kind, numerator, denominator, currency
                  FROM submission.figure
                 WHERE submission_id = :submission AND number = :number
                 ORDER BY place
                """, which, "figure"));
        return lines;
    }

    private List<String> rows(String sql, Map<String, Object> which, String name) {
        RowMapper<String> line = (row, index) -> {
            @Nullable Object[] texts = new Object[row.getMetaData().getColumnCount() + 1];
            texts[0] = name;
            for (int column = 1; column < texts.length; column++) {
                texts[column] = row.getString(column);
            }
            return Lines.of(texts);
        };
        return jdbc.sql(sql).params(which).query(line).list();
    }

    /** What differs from what was laid before signers, over these submissions or all: number, version, row. */
    public List<String> faults(@Nullable Collection<UUID> submissions) {
        var faults = new ArrayList<String>();
        for (Laid laid : laid(submissions)) {
            List<String> now = lines(laid.submission(), laid.number());
            String text = String.join("\n", now);
            boolean same = laid.sm3().equals(Sm3.of(text.getBytes(StandardCharsets.UTF_8)));
            if (!same || !text.equals(laid.content())) {
                List<String> differences =
                        Lines.differences(List.of(laid.content().split("\n", -1)), now);
                String which = laid.reference() + ", version " + laid.number() + ": ";
                differences.forEach(each -> faults.add(which + each));
                if (differences.isEmpty()) {
                    faults.add(which + "its hash is not the one that was signed");
                }
            }
        }
        return faults;
    }

    /** How many versions of these submissions were laid. */
    public int count(Collection<UUID> submissions) {
        return laid(submissions).size();
    }

    private List<Laid> laid(@Nullable Collection<UUID> submissions) {
        return jdbc.sql("""
                SELECT subject_id, number, reference, content, sm3
                  FROM signing.pub_version
                 WHERE kind = 'submission' AND (:every OR subject_id = ANY (:submissions))
                 ORDER BY reference, number
                """)
                .param("every", submissions == null)
                .param("submissions", submissions == null ? new UUID[0] : submissions.toArray(UUID[]::new))
                .query((row, index) -> new Laid(
                        row.getObject("subject_id", UUID.class),
                        row.getInt("number"),
                        row.getString("reference"),
                        row.getString("content"),
                        row.getString("sm3")))
                .list();
    }
}
