package cn.yinfeng.app.assessment.store;

import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.Content;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was computed, and over whom. */
@Repository
public class JdbcResults {
    private static final TypeReference<List<Bound>> MEASURES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;

    JdbcResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a result in the place of the former one of the same trial. */
    public void replace(UUID assessment, int unit, Result result) {
        forget(assessment);
        int place = 0;
        for (Participant each : result.participants()) {
            add(assessment, unit, place++, each);
        }
        jdbc.sql("""
                INSERT INTO assessment.result (assessment_id, unit_id, sight, watermark, computed_at, measures, scheme,
                       facts, ranking, sheet_zh, sheet_en, sm3)
                VALUES (:assessment, :unit, 1, :watermark, :at, :measures, :scheme, :facts, :ranking, :zh, :en, :sm3)
                """)
                .param("assessment", assessment)
                .param("unit", unit)
                .param("watermark", result.watermark())
                .param("at", result.computedAt().atOffset(ZoneOffset.UTC))
                .param("measures", JSON.writeValueAsString(result.measures()))
                .param("scheme", result.scheme())
                .param("facts", result.content().facts())
                .param("ranking", result.content().ranking())
                .param("zh", result.content().sheetZh())
                .param("en", result.content().sheetEn())
                .param("sm3", result.sm3())
                .update();
    }

    private void forget(UUID assessment) {
        for (String table : List.of("result", "participant")) {
            jdbc.sql("DELETE FROM assessment." + table + " WHERE assessment_id = :assessment")
                    .param("assessment", assessment)
                    .update();
        }
    }

    private void add(UUID assessment, int unit, int place, Participant each) {
        jdbc.sql("""
                INSERT INTO assessment.participant (assessment_id, unit_id, sight, place, participant, name, kind,
                       parent_id, parent_name, members)
                VALUES (:assessment, :unit, 1, :place, :participant, :name, :kind, :parent, :parentName, :members)
                """)
                .param("assessment", assessment)
                .param("unit", unit)
                .param("place", place)
                .param("participant", each.unit())
                .param("name", each.name())
                .param("kind", each.kind())
                .param("parent", each.parent())
                .param("parentName", each.parentName())
                .param("members", each.members().toArray(Integer[]::new))
                .update();
    }

    public Optional<Result> find(UUID assessment) {
        List<Participant> participants = participants(assessment);
        return jdbc.sql("SELECT * FROM assessment.result WHERE assessment_id = :assessment")
                .param("assessment", assessment)
                .query((row, index) -> result(row, participants))
                .optional();
    }

    private static Result result(ResultSet row, List<Participant> participants) throws SQLException {
        return new Result(
                row.getLong("watermark"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                row.getString("scheme"),
                JSON.readValue(row.getString("measures"), MEASURES),
                participants,
                new Content(
                        row.getString("facts"),
                        row.getString("ranking"),
                        row.getString("sheet_zh"),
                        row.getString("sheet_en")),
                row.getString("sm3"));
    }

    /** In the order in which they were named. */
    public List<Participant> participants(UUID assessment) {
        return jdbc.sql("""
                SELECT participant, name, kind, parent_id, parent_name, members
                  FROM assessment.participant
                 WHERE assessment_id = :assessment
                 ORDER BY place
                """)
                .param("assessment", assessment)
                .query((row, index) -> new Participant(
                        row.getInt("participant"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("parent_id", Integer.class),
                        row.getString("parent_name"),
                        members(row.getArray("members"))))
                .list();
    }

    private static List<Integer> members(Array members) throws SQLException {
        return Arrays.asList((Integer[]) members.getArray());
    }

    /** What lists tell of results. */
    public record Brief(long watermark, java.time.Instant computedAt, int participants, int openObjections) {}

    /** By assessment; those without a result are left out. */
    public Map<UUID, Brief> briefs(List<UUID> assessments) {
        var briefs = new HashMap<UUID, Brief>();
        jdbc.sql("""
                SELECT assessment_id, watermark, computed_at,
                       (SELECT count(*) FROM assessment.participant p WHERE p.assessment_id = result.assessment_id) AS participants,
                       (SELECT count(*) FROM assessment.objection o
                         WHERE o.assessment_id = result.assessment_id AND answer IS NULL) AS open
                  FROM assessment.result
                 WHERE assessment_id = ANY (:assessments)
                """).param("assessments", assessments.toArray(UUID[]::new)).query(row -> {
            briefs.put(
                    row.getObject("assessment_id", UUID.class),
                    new Brief(
                            row.getLong("watermark"),
                            row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                            row.getInt("participants"),
                            row.getInt("open")));
        });
        return briefs;
    }
}
