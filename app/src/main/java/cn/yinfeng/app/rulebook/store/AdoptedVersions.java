package cn.yinfeng.app.rulebook.store;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.model.Act;
import cn.yinfeng.app.rulebook.model.Signature;
import cn.yinfeng.engines.rules.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Versions that were adopted, read as a job: which rules hold is no secret, and jobs without a caller ask too. Days are
 * read every time; a text never changes once adopted, so it is read once.
 */
@Repository
public class AdoptedVersions {
    private static final String DAYS = "SELECT id, unit_id, valid_from, valid_to FROM rulebook.version ";
    private final JdbcClient jdbc;
    private final Map<UUID, Text> known = new ConcurrentHashMap<>();

    AdoptedVersions(@Qualifier("job") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a kind that hold on a day. */
    public List<RuleVersion> holding(RuleKind kind, LocalDate day) {
        return whole(jdbc.sql(DAYS + """
                 WHERE kind = :kind AND state <> 'DRAFT'
                   AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                """)
                .param("kind", kind.name())
                .param("day", day)
                .query(AdoptedVersions::held)
                .list());
    }

    public Optional<RuleVersion> byHash(String hash) {
        return whole(jdbc.sql(DAYS + " WHERE hash = :hash AND state <> 'DRAFT' ORDER BY adopted_at DESC LIMIT 1")
                        .param("hash", hash)
                        .query(AdoptedVersions::held)
                        .list())
                .stream()
                .findFirst();
    }

    /** All that these units adopted, ended ones too; the latest first day first. */
    public List<StoredVersion> history(Collection<Integer> units) {
        return jdbc.sql(StoredVersion.COLUMNS + """
                 WHERE unit_id = ANY (:units) AND state <> 'DRAFT'
                 ORDER BY valid_from DESC, adopted_at DESC
                """)
                .param("units", units.toArray(Integer[]::new))
                .query(StoredVersion::of)
                .list();
    }

    public Optional<StoredVersion> find(UUID id) {
        return jdbc.sql(StoredVersion.COLUMNS + " WHERE id = :id AND state <> 'DRAFT'")
                .param("id", id)
                .query(StoredVersion::of)
                .optional();
    }

    /** A rule keeps its kind through all its versions and units. */
    public Optional<RuleKind> kind(String code) {
        return jdbc.sql("SELECT kind FROM rulebook.version WHERE code = :code AND state <> 'DRAFT' LIMIT 1")
                .param("code", code)
                .query(String.class)
                .optional()
                .map(RuleKind::valueOf);
    }

    /** By version, in the order in which they were given. */
    public Map<UUID, List<Signature>> signatures(Collection<UUID> versions) {
        Map<UUID, List<Signature>> signatures = new HashMap<>();
        jdbc.sql("""
                SELECT version_id, act, account_id, account_name, role, post_unit, signed_at, day, reason, digest
                  FROM rulebook.signature
                 WHERE version_id = ANY (:versions)
                 ORDER BY signed_at
                """).param("versions", versions.toArray(UUID[]::new)).query(row -> {
            signatures
                    .computeIfAbsent(row.getObject("version_id", UUID.class), ignored -> new ArrayList<>())
                    .add(signature(row));
        });
        return signatures;
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var by = new Act(
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getString("role"),
                row.getInt("post_unit"),
                StoredVersion.instant(row, "signed_at"));
        return new Signature(
                Signature.Kind.valueOf(row.getString("act")),
                by,
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getString("digest"));
    }

    private List<RuleVersion> whole(List<Held> held) {
        UUID[] missing =
                held.stream().map(Held::id).filter(id -> !known.containsKey(id)).toArray(UUID[]::new);
        if (missing.length > 0) {
            jdbc.sql("""
                    SELECT id, kind, code, name_zh, name_en, source, text, hash
                      FROM rulebook.version
                     WHERE id = ANY (:ids)
                    """).param("ids", missing).query(row -> {
                known.put(row.getObject("id", UUID.class), text(row));
            });
        }
        return held.stream().map(this::whole).toList();
    }

    private RuleVersion whole(Held held) {
        Text text = Objects.requireNonNull(known.get(held.id()));
        return new RuleVersion(
                held.id(),
                text.kind(),
                text.code(),
                text.name(),
                held.unit(),
                held.from(),
                held.to(),
                text.source(),
                text.text(),
                text.hash());
    }

    private static Held held(ResultSet row, int index) throws SQLException {
        return new Held(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(
                RuleKind.valueOf(row.getString("kind")),
                row.getString("code"),
                new Words(row.getString("name_zh"), row.getString("name_en")),
                row.getString("source"),
                row.getString("text"),
                row.getString("hash"));
    }

    private record Held(
            UUID id,
            int unit,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {}

    private record Text(RuleKind kind, String code, Words name, String source, String text, String hash) {}
}
