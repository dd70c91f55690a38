package cn.yinfeng.app.document.store;

import cn.yinfeng.app.document.DocumentOwner.Holding;
import cn.yinfeng.app.document.DocumentView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of documents. */
@Repository
public class JdbcDocuments {
    private static final String COLUMNS = "id, owner_id, name, media_type, size, sha256, uploaded_by_name, uploaded_at";
    private final JdbcClient jdbc;
    private final JdbcClient job;

    JdbcDocuments(JdbcClient jdbc, @Qualifier("job") JdbcClient job) {
        this.jdbc = jdbc;
        this.job = job;
    }

    /** Adds a row, unless the owner has this content already; answers whether it was added. */
    public boolean add(DocumentView document, String ownerKind, String ownerId, Holding holding, UUID uploadedBy) {
        return jdbc.sql("""
                INSERT INTO document.document (id, owner_kind, owner_id, name, media_type, size, sha256,
                       unit_id, sight, subject_id, uploaded_by, uploaded_by_name, uploaded_at)
                VALUES (:id, :ownerKind, :ownerId, :name, :mediaType, :size, :sha256,
                       :unit, :sight, :subject, :uploadedBy, :uploadedByName, :uploadedAt)
                ON CONFLICT (owner_kind, owner_id, sha256) DO NOTHING
                """)
                        .param("id", document.id())
                        .param("ownerKind", ownerKind)
                        .param("ownerId", ownerId)
                        .param("name", document.name())
                        .param("mediaType", document.mediaType())
                        .param("size", document.size())
                        .param("sha256", document.sha256())
                        .param("unit", holding.unit())
                        .param("sight", holding.sight())
                        .param("subject", holding.subject())
                        .param("uploadedBy", uploadedBy)
                        .param("uploadedByName", document.uploadedBy())
                        .param("uploadedAt", Timestamp.from(document.uploadedAt()))
                        .update()
                == 1;
    }

    /** By owner, oldest first. */
    public Map<String, List<DocumentView>> of(String ownerKind, Collection<String> ownerIds) {
        if (ownerIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT " + COLUMNS + """
                       FROM document.document
                      WHERE owner_kind = :ownerKind AND owner_id = ANY (:ownerIds)
                      ORDER BY uploaded_at, id
                    """)
                .param("ownerKind", ownerKind)
                .param("ownerIds", ownerIds.toArray(String[]::new))
                .query((row, index) -> Map.entry(row.getString("owner_id"), view(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public Optional<DocumentView> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM document.document WHERE id = :id")
                .param("id", id)
                .query((row, index) -> view(row))
                .optional();
    }

    /** Those of the digests that some document has, whoever may see it. */
    public Set<String> known(Collection<String> digests) {
        return Set.copyOf(job.sql("SELECT DISTINCT sha256 FROM document.document WHERE sha256 = ANY (:digests)")
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static DocumentView view(ResultSet row) throws SQLException {
        return new DocumentView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by_name"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
