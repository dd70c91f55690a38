package cn.yinfeng.app.signing.store;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.signing.model.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of papers, under the caller's scope unless it says otherwise. */
@Repository
public class JdbcPapers {
    private final JdbcClient jdbc;

    public JdbcPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the paper until the transaction ends, so that two acts do not meet. */
    public void waitForTurn(String kind, UUID subject) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "signing " + kind + " " + subject)
                .query(String.class)
                .single();
    }

    public void insert(Version version) {
        jdbc.sql("""
                INSERT INTO signing.version (id, kind, subject_id, number, unit_id, sight, reference, title, link, content,
                       sm3, route, route_source, steps, code, laid_by, laid_at)
                VALUES (:id, :kind, :subject, :number, :unit, :sight, :reference, :title, :link, :content,
                       :sm3, :route, :routeSource, :steps::jsonb, :code, :by, :at)
                """)
                .param("id", version.id())
                .param("kind", version.kind())
                .param("subject", version.subject())
                .param("number", version.number())
                .param("unit", version.unit())
                .param("sight", version.sight())
                .param("reference", version.reference())
                .param("title", version.title())
                .param("link", version.link())
                .param("content", version.content())
                .param("sm3", version.sm3())
                .param("route", version.route())
                .param("routeSource", version.routeSource())
                .param("steps", Json.write(version.steps()))
                .param("code", version.code())
                .param("by", version.laidBy())
                .param("at", version.laidAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Version load(UUID id) {
        return jdbc.sql("SELECT * FROM signing.version WHERE id = :id")
                .param("id", id)
                .query(JdbcPapers::version)
                .optional()
                .orElseThrow(() -> new Absent("version", id));
    }

    public Optional<Version> byCode(String code) {
        return jdbc.sql("SELECT * FROM signing.version WHERE code = :code")
                .param("code", code)
                .query(JdbcPapers::version)
                .optional();
    }

    /** Of one subject, the newest first. */
    public List<Version> of(String kind, UUID subject) {
        return jdbc.sql("""
                SELECT * FROM signing.version
                 WHERE kind = :kind AND subject_id = :subject
                 ORDER BY number DESC
                """)
                .param("kind", kind)
                .param("subject", subject)
                .query(JdbcPapers::version)
                .list();
    }

    /** The version that is open or signed, whoever asks. */
    public Optional<Version> standing(String kind, UUID subject) {
        return jdbc.sql("SELECT * FROM signing.standing(:kind, :subject) ORDER BY number DESC LIMIT 1")
                .param("kind", kind)
                .param("subject", subject)
                .query(JdbcPapers::version)
                .optional();
    }

    /** Those that have not ended, the oldest first. */
    public List<Version> open() {
        return jdbc.sql("""
                SELECT *
                  FROM signing.version
                 WHERE NOT EXISTS (
                       SELECT FROM signing.act
                        WHERE act.version_id = version.id
                          AND act.kind IN ('COMPLETED', 'RETURNED', 'WITHDRAWN', 'VOIDED'))
                 ORDER BY laid_at, id
                """).query(JdbcPapers::version).list();
    }

    /** All, the oldest first; for the examination. */
    public List<Version> all() {
        return jdbc.sql("SELECT * FROM signing.version ORDER BY laid_at, id")
                .query(JdbcPapers::version)
                .list();
    }

    /** From now on those above the unit read it. */
    public void pass(Version version, OffsetDateTime at) {
        jdbc.sql("""
                INSERT INTO signing.passed (version_id, unit_id, sight, passed_at)
                VALUES (:id, :unit, :sight, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("id", version.id())
                .param("unit", version.unit())
                .param("sight", version.sight())
                .param("at", at)
                .update();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getInt("number"),
                row.getInt("unit_id"),
                row.getInt("sight"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("link"),
                row.getString("content"),
                row.getString("sm3"),
                row.getString("route"),
                row.getString("route_source"),
                Json.steps(row.getString("steps")),
                row.getString("code"),
                row.getObject("laid_by", UUID.class),
                row.getObject("laid_at", OffsetDateTime.class).toInstant());
    }
}
