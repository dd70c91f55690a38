package cn.yinfeng.app.assessment.store;

import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments as they are decided on, under the caller's scope. */
@Repository
public class JdbcAssessments {
    private static final String VISIBLE = " (:trials OR state <> 'TRIAL') ";
    private final JdbcClient jdbc;

    JdbcAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a year: K2025-0001. */
    public String number(int year) {
        int last = jdbc.sql("""
                INSERT INTO assessment.numbering AS kept (year, last) VALUES (:year, 1)
                ON CONFLICT (year) DO UPDATE SET last = kept.last + 1
                RETURNING last
                """).param("year", year).query(Integer.class).single();
        return "K%d-%04d".formatted(year, last);
    }

    public void insert(Assessment made) {
        jdbc.sql("""
                INSERT INTO assessment.assessment (id, number, unit_id, sight, unit_name, name, scheme_code, scheme_zh,
                       scheme_en, scheme_source, scheme_hash, period_from, status_date, basis, demo, state, created_at,
                       created_by_name)
                VALUES (:id, :number, :unit, 1, :unitName, :name, :code, :zh, :en, :source, :hash, :from, :on, :basis,
                       :demo, 'TRIAL', :at, :by)
                """)
                .params(columns(made))
                .param("number", made.number())
                .param("unit", made.unit())
                .param("name", made.name())
                .param("code", made.scheme().code())
                .param("from", made.from())
                .param("on", made.on())
                .param("basis", made.basis().name())
                .param("demo", made.demo())
                .param("at", made.created().at().atOffset(ZoneOffset.UTC))
                .param("by", made.created().by())
                .update();
    }

    /** What a trial computed anew learns: the unit's name and the scheme in force. */
    public void refresh(Assessment trial) {
        jdbc.sql("""
                UPDATE assessment.assessment
                   SET unit_name = :unitName, scheme_zh = :zh, scheme_en = :en, scheme_source = :source,
                       scheme_hash = :hash, version = version + 1
                 WHERE id = :id
                """).params(columns(trial)).update();
    }

    private static Map<String, @Nullable Object> columns(Assessment assessment) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", assessment.id());
        columns.put("unitName", assessment.unitName());
        columns.put("zh", assessment.scheme().name().zh());
        columns.put("en", assessment.scheme().name().en());
        columns.put("source", assessment.scheme().source());
        columns.put("hash", assessment.scheme().hash());
        return columns;
    }

    /** Keeps where it stands after an act: published, settled or withdrawn. */
    public void save(Assessment assessment) {
        var acts = new HashMap<String, @Nullable Object>();
        acts.put("id", assessment.id());
        acts.put("state", assessment.state().name());
        acts.put("until", assessment.objectionsUntil());
        acts.put("reason", assessment.withdrawnReason());
        act(acts, "published", assessment.published());
        act(acts, "final", assessment.settled());
        act(acts, "withdrawn", assessment.withdrawn());
        jdbc.sql("""
                UPDATE assessment.assessment
                   SET state = :state, objections_until = :until, published_at = :publishedAt,
                       published_by_name = :publishedBy, final_at = :finalAt, final_by_name = :finalBy,
                       withdrawn_at = :withdrawnAt, withdrawn_by_name = :withdrawnBy, withdrawn_reason = :reason,
                       version = version + 1
                 WHERE id = :id
                """).params(acts).update();
    }

    private static void act(Map<String, @Nullable Object> acts, String name, Assessment.@Nullable Act act) {
        acts.put(name + "At", act == null ? null : act.at().atOffset(ZoneOffset.UTC));
        acts.put(name + "By", act == null ? null : act.by());
    }

    public void delete(UUID id) {
        jdbc.sql("DELETE FROM assessment.assessment WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Holds it for a change until the end of the transaction. */
    public Assessment hold(UUID id) {
        return one(id, true, " FOR UPDATE").orElseThrow(() -> new Absent("assessment", id));
    }

    public Assessment load(UUID id, boolean trials) {
        return one(id, trials, "").orElseThrow(() -> new Absent("assessment", id));
    }

    private Optional<Assessment> one(UUID id, boolean trials, String locked) {
        return jdbc.sql("SELECT * FROM assessment.assessment WHERE id = :id AND" + VISIBLE + locked)
                .param("id", id)
                .param("trials", trials)
                .query(AssessmentRow::read)
                .optional();
    }

    public Items<Assessment> list(boolean trials, Paging paging) {
        List<Assessment> page = jdbc.sql("SELECT * FROM assessment.assessment WHERE" + VISIBLE + """
                 ORDER BY status_date DESC, created_at DESC, id
                 LIMIT :size OFFSET :offset
                """)
                .param("trials", trials)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(AssessmentRow::read)
                .list();
        return new Items<>(
                page,
                jdbc.sql("SELECT count(*) FROM assessment.assessment WHERE" + VISIBLE)
                        .param("trials", trials)
                        .query(Long.class)
                        .single());
    }

    /** The newest computed assessment by a scheme in the caller's scope, of this unit or of one below it. */
    public Optional<Assessment> newest(String scheme, int[] units) {
        return jdbc.sql("""
                SELECT *
                  FROM assessment.assessment
                 WHERE scheme_code = :scheme AND state <> 'WITHDRAWN' AND unit_id = ANY (:units)
                   AND EXISTS (SELECT FROM assessment.result WHERE assessment_id = assessment.id)
                 ORDER BY status_date DESC, created_at DESC
                 LIMIT 1
                """)
                .param("scheme", scheme)
                .param("units", units)
                .query(AssessmentRow::read)
                .optional();
    }

    /** Published ones whose term of objection ended before a day, for whoever may settle them. */
    public long toSettle(java.time.LocalDate today) {
        return jdbc.sql("SELECT count(*) FROM assessment.assessment WHERE state = :state AND objections_until < :today")
                .param("state", AssessmentState.PUBLISHED.name())
                .param("today", today)
                .query(Long.class)
                .single();
    }
}
