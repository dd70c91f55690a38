package cn.yinfeng.app.submission.store;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.app.submission.model.Submission;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Submissions, their drafts and acts, under the caller's scope. */
@Repository
public class JdbcSubmissions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int INTERNAL = 1;
    private static final String SELECT = """
            SELECT submission.*, coalesce(newest.kind, 'DRAFT') AS state, newest.acted_at, newest.account_name, newest.reason,
                   coalesce((SELECT max(version.number) FROM submission.version
                              WHERE version.submission_id = submission.id), 0) AS version
              FROM submission.submission
              LEFT JOIN LATERAL (
                   SELECT kind, acted_at, account_name, reason FROM submission.act
                    WHERE act.submission_id = submission.id ORDER BY id DESC LIMIT 1
                   ) newest ON true
            """;
    private final JdbcClient jdbc;

    JdbcSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who acts, when. */
    public record Author(UUID account, String name, Instant at) {}

    /** False where there is one of this kind and period. */
    public boolean insert(Submission submission, Author by) {
        return jdbc.sql("""
                INSERT INTO submission.submission (id, number, kind, unit_id, sight, period_from, period_to, due_on, duty_id,
                       created_by, created_by_name, created_at)
                VALUES (:id, :number, :kind, :unit, :sight, :from, :to, :dueOn, :duty, :by, :byName, :at)
                ON CONFLICT (unit_id, kind, period_from) DO NOTHING
                """)
                        .param("id", submission.id())
                        .param("number", submission.number())
                        .param("kind", submission.kind())
                        .param("unit", submission.unit())
                        .param("sight", submission.sight())
                        .param("from", submission.period().from())
                        .param("to", submission.period().to())
                        .param("dueOn", submission.dueOn())
                        .param("duty", submission.duty())
                        .param("by", by.account())
                        .param("byName", by.name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The next number of a year: S2021-000012. */
    public String nextNumber(int year) {
        long next = jdbc.sql("SELECT nextval('submission.number')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "S%d-%06d", year, next);
    }

    /** Holds the submission until the transaction ends. */
    public void waitForTurn(UUID id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "submission " + id)
                .query(String.class)
                .single();
    }

    public Submission load(UUID id) {
        return jdbc.sql(SELECT + " WHERE submission.id = :id")
                .param("id", id)
                .query(JdbcSubmissions::submission)
                .optional()
                .orElseThrow(() -> new Absent("submission", id));
    }

    /** All that the caller may see, the newest period first. */
    public List<Submission> all() {
        return jdbc.sql(SELECT + " ORDER BY submission.period_to DESC, submission.number DESC")
                .query(JdbcSubmissions::submission)
                .list();
    }

    /** The one of the same unit and kind whose period came before and that was signed. */
    public Optional<Submission> before(Submission submission) {
        return jdbc
                .sql(SELECT + """
                 WHERE submission.unit_id = :unit AND submission.kind = :kind AND submission.period_to < :from
                 ORDER BY submission.period_to DESC
                """)
                .param("unit", submission.unit())
                .param("kind", submission.kind())
                .param("from", submission.period().from())
                .query(JdbcSubmissions::submission)
                .list()
                .stream()
                .filter(each -> each.state() == SubmissionState.SIGNED || each.state() == SubmissionState.ACCEPTED)
                .findFirst();
    }

    public void act(Target target, SubmissionState kind, Author by, String reason) {
        jdbc.sql("""
                INSERT INTO submission.act (id, submission_id, number, unit_id, sight, kind, account_id, account_name,
                       acted_at, reason)
                VALUES (:id, :submission, :number, :unit, :sight, :kind, :account, :name, :at, :reason)
                """)
                .param("id", Ids.next())
                .param("submission", target.submission())
                .param("number", target.version())
                .param("unit", target.unit())
                .param("sight", target.sight())
                .param("kind", kind.name())
                .param("account", by.account())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    /** From now on those above the unit read this version. */
    public void pass(Target target) {
        jdbc.sql("""
                INSERT INTO submission.passed (submission_id, number, unit_id, sight)
                VALUES (:submission, :number, :unit, :sight)
                ON CONFLICT DO NOTHING
                """)
                .param("submission", target.submission())
                .param("number", target.version())
                .param("unit", target.unit())
                .param("sight", target.sight())
                .update();
    }

    /** Submissions whose newest version covers an entry that one of these entries corrects, whoever asks. */
    public List<Hit> hit(long first, long last) {
        return jdbc.sql("SELECT * FROM submission.hit(:first, :last)")
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new Hit(
                        row.getObject("submission_id", UUID.class),
                        row.getLong("corrected"),
                        row.getLong("correction")))
                .list();
    }

    /** A version of a submission, with its scope: also of one that the caller may not see. */
    public record Target(UUID submission, int version, int unit, int sight) {
        public static Target of(Submission submission) {
            return new Target(submission.id(), submission.version(), submission.unit(), submission.sight());
        }
    }

    /** A covered entry was corrected by another. */
    public record Hit(UUID submission, long corrected, long correction) {}

    /** The texts of a draft. */
    public record Draft(Map<String, String> texts, int revision) {
        public Draft {
            texts = Map.copyOf(texts);
        }
    }

    public Draft draft(UUID id) {
        return jdbc.sql("SELECT texts, revision FROM submission.draft WHERE submission_id = :id")
                .param("id", id)
                .query((row, index) -> new Draft(
                        JSON.readValue(row.getString("texts"), new TypeReference<Map<String, String>>() {}),
                        row.getInt("revision")))
                .optional()
                .orElse(new Draft(Map.of(), 0));
    }

    /** False where somebody else wrote since this revision. */
    public boolean write(Submission submission, Map<String, String> texts, int revision, Author by) {
        return jdbc.sql("""
                INSERT INTO submission.draft AS kept (submission_id, unit_id, sight, texts, saved_by_name, saved_at, revision)
                VALUES (:id, :unit, :sight, :texts::jsonb, :name, :at, 1)
                ON CONFLICT (submission_id) DO UPDATE
                   SET texts = excluded.texts, saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at,
                       revision = kept.revision + 1
                 WHERE kept.revision = :revision
                """)
                        .param("id", submission.id())
                        .param("unit", submission.unit())
                        .param("sight", INTERNAL)
                        .param("texts", JSON.writeValueAsString(texts))
                        .param("name", by.name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("revision", revision)
                        .update()
                == 1;
    }

    private static Submission submission(ResultSet row, int index) throws SQLException {
        Timestamp at = row.getTimestamp("acted_at");
        String reason = row.getString("reason");
        return new Submission(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                row.getInt("unit_id"),
                row.getInt("sight"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                row.getObject("duty_id", UUID.class),
                SubmissionState.valueOf(row.getString("state")),
                row.getInt("version"),
                at == null ? null : at.toInstant(),
                row.getString("account_name"),
                reason == null ? "" : reason);
    }
}
