package cn.yinfeng.app.rulebook.store;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.rulebook.model.Act;
import cn.yinfeng.app.rulebook.model.Signature;
import cn.yinfeng.app.rulebook.model.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions as they are written, under the caller's scope: drafts are seen and anything changed only within it. */
@Repository
public class JdbcVersions {
    /** Seen by the own unit and those above it. */
    private static final int SIGHT = 1;

    private final JdbcClient jdbc;

    JdbcVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one after the other decide on the versions of a unit for a rule, until the transaction ends. */
    public void waitForTurn(int unit, String code) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "rulebook " + unit + " " + code)
                .query(String.class)
                .single();
    }

    public void insert(Version draft, Act by) {
        jdbc.sql("""
                INSERT INTO rulebook.version (id, kind, code, unit_id, sight, state, name_zh, name_en, source, text, hash,
                       created_by, created_by_name, created_at)
                VALUES (:id, :kind, :code, :unit, :sight, 'DRAFT', :zh, :en, :source, :text, :hash, :account, :name, :at)
                """)
                .param("id", draft.id())
                .param("kind", draft.content().kind().name())
                .param("code", draft.content().code())
                .param("unit", draft.unit())
                .param("sight", SIGHT)
                .param("zh", draft.content().name().zh())
                .param("en", draft.content().name().en())
                .param("source", draft.content().source())
                .param("text", draft.content().text())
                .param("hash", draft.content().hash())
                .param("account", by.account())
                .param("name", by.name())
                .param("at", utc(by.at()))
                .update();
    }

    /** The version, if it is in the caller's scope. */
    public StoredVersion load(UUID id) {
        return jdbc.sql(StoredVersion.COLUMNS + " WHERE id = :id")
                .param("id", id)
                .query(StoredVersion::of)
                .optional()
                .orElseThrow(() -> new Absent("rule", id));
    }

    /** Drafts of a rule, or of all rules, of these units, as far as the caller sees them; the newest first. */
    public List<StoredVersion> drafts(Collection<Integer> units) {
        return jdbc.sql(StoredVersion.COLUMNS + """
                 WHERE state = 'DRAFT' AND unit_id = ANY (:units)
                 ORDER BY created_at DESC, id DESC
                """)
                .param("units", units.toArray(Integer[]::new))
                .query(StoredVersion::of)
                .list();
    }

    /** All that a unit adopted for a rule, with this transaction's own changes. */
    public List<Version> adopted(int unit, String code) {
        return jdbc
                .sql(StoredVersion.COLUMNS + " WHERE unit_id = :unit AND code = :code AND state <> 'DRAFT'")
                .param("unit", unit)
                .param("code", code)
                .query(StoredVersion::of)
                .list()
                .stream()
                .map(StoredVersion::version)
                .toList();
    }

    public void rewrite(Version draft) {
        one(
                draft,
                jdbc.sql("""
                        UPDATE rulebook.version
                           SET name_zh = :zh, name_en = :en, source = :source, text = :text, hash = :hash,
                               revision = revision + 1
                         WHERE id = :id AND revision = :revision AND state = 'DRAFT'
                        """)
                        .param("id", draft.id())
                        .param("revision", draft.revision())
                        .param("zh", draft.content().name().zh())
                        .param("en", draft.content().name().en())
                        .param("source", draft.content().source())
                        .param("text", draft.content().text())
                        .param("hash", draft.content().hash())
                        .update());
    }

    public void delete(Version draft) {
        one(
                draft,
                jdbc.sql("DELETE FROM rulebook.version WHERE id = :id AND revision = :revision AND state = 'DRAFT'")
                        .param("id", draft.id())
                        .param("revision", draft.revision())
                        .update());
    }

    public void adopt(Version version, Signature signature) {
        Act by = signature.act();
        one(
                version,
                jdbc.sql("""
                        UPDATE rulebook.version
                           SET state = 'ADOPTED', valid_from = :from, valid_to = :to, adopted_by = :account,
                               adopted_by_name = :name, adopted_role = :role, adopted_at = :at, reason = :reason,
                               revision = revision + 1
                         WHERE id = :id AND revision = :revision AND state = 'DRAFT'
                        """)
                        .param("id", version.id())
                        .param("revision", version.revision())
                        .param("from", version.from())
                        .param("to", version.to())
                        .param("account", by.account())
                        .param("name", by.name())
                        .param("role", by.role())
                        .param("at", utc(by.at()))
                        .param("reason", signature.reason())
                        .update());
        sign(version, signature);
    }

    public void end(Version version, Act by, String reason) {
        one(
                version,
                jdbc.sql("""
                        UPDATE rulebook.version
                           SET state = 'ENDED', valid_to = :to, ended_by = :account, ended_by_name = :name, ended_at = :at,
                               ended_reason = :reason, revision = revision + 1
                         WHERE id = :id AND revision = :revision AND state <> 'DRAFT'
                        """)
                        .param("id", version.id())
                        .param("revision", version.revision())
                        .param("to", version.to())
                        .param("account", by.account())
                        .param("name", by.name())
                        .param("at", utc(by.at()))
                        .param("reason", reason)
                        .update());
    }

    public void sign(Version version, Signature signature) {
        Act by = signature.act();
        jdbc.sql("""
                INSERT INTO rulebook.signature (version_id, act, unit_id, sight, account_id, account_name, role, post_unit,
                       signed_at, day, reason, digest)
                VALUES (:version, :act, :unit, :sight, :account, :name, :role, :post, :at, :day, :reason, :digest)
                """)
                .param("version", version.id())
                .param("act", signature.kind().name())
                .param("unit", version.unit())
                .param("sight", SIGHT)
                .param("account", by.account())
                .param("name", by.name())
                .param("role", by.role())
                .param("post", by.post())
                .param("at", utc(by.at()))
                .param("day", signature.day())
                .param("reason", signature.reason())
                .param("digest", signature.digest())
                .update();
    }

    private static void one(Version version, int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("rule " + version.id());
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
