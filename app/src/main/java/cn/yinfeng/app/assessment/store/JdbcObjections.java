package cn.yinfeng.app.assessment.store;

import cn.yinfeng.app.assessment.Objections.ObjectionView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 异议, seen by the unit that raised them and by those above the assessing unit. */
@Repository
public class JdbcObjections {
    private final JdbcClient jdbc;

    JdbcObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID assessment, ObjectionView raised) {
        jdbc.sql("""
                INSERT INTO assessment.objection (id, assessment_id, unit_id, sight, unit_name, body, raised_at, raised_by_name)
                VALUES (:id, :assessment, :unit, 1, :unitName, :text, :at, :by)
                """)
                .param("id", raised.id())
                .param("assessment", assessment)
                .param("unit", raised.unit())
                .param("unitName", raised.unitName())
                .param("text", raised.text())
                .param("at", raised.raisedAt().atOffset(ZoneOffset.UTC))
                .param("by", raised.raisedBy())
                .update();
    }

    /** Keeps the answer; whether there was an open objection to answer. */
    public boolean answer(ObjectionView answered, OffsetDateTime at) {
        return jdbc.sql("""
                UPDATE assessment.objection
                   SET answer = :answer, accepted = :accepted, answered_at = :at, answered_by_name = :by
                 WHERE id = :id AND answer IS NULL
                """)
                        .param("id", answered.id())
                        .param("answer", answered.answer())
                        .param("accepted", answered.accepted())
                        .param("at", at)
                        .param("by", answered.answeredBy())
                        .update()
                == 1;
    }

    public Optional<ObjectionView> find(UUID assessment, UUID id) {
        return of(assessment).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<ObjectionView> of(UUID assessment) {
        return jdbc.sql("""
                SELECT id, unit_id, unit_name, body, raised_at, raised_by_name, answer, accepted, answered_at, answered_by_name
                  FROM assessment.objection
                 WHERE assessment_id = :assessment
                 ORDER BY raised_at, id
                """)
                .param("assessment", assessment)
                .query(JdbcObjections::read)
                .list();
    }

    /** How many wait for an answer. */
    public long open(UUID assessment) {
        return of(assessment).stream().filter(each -> each.answer() == null).count();
    }

    private static ObjectionView read(ResultSet row, int index) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new ObjectionView(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                row.getString("unit_name"),
                row.getString("body"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("raised_by_name"),
                row.getString("answer"),
                row.getObject("accepted", Boolean.class),
                answered == null ? null : answered.toInstant(),
                row.getString("answered_by_name"));
    }
}
