package cn.yinfeng.app.signing.store;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.signing.PaperView.SheetView;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.kernel.Ids;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scanned sheets that were matched; only ever added to. */
@Repository
public class JdbcSheets {
    private final JdbcClient jdbc;

    JdbcSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Version version, DocumentView document, String found, By by) {
        jdbc.sql("""
                INSERT INTO signing.sheet (id, version_id, unit_id, sight, document_id, sha256, code, found, matched_by,
                       matched_by_name, matched_at)
                VALUES (:id, :version, :unit, :sight, :document, :sha256, :code, :found, :by, :byName, :at)
                """)
                .param("id", Ids.next())
                .param("version", version.id())
                .param("unit", version.unit())
                .param("sight", version.sight())
                .param("document", document.id())
                .param("sha256", document.sha256())
                .param("code", version.code())
                .param("found", found)
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Map<UUID, List<SheetView>> of(Collection<UUID> versions) {
        return jdbc
                .sql("SELECT * FROM signing.sheet WHERE version_id = ANY (:versions) ORDER BY matched_at, id")
                .param("versions", versions.toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        row.getObject("version_id", UUID.class),
                        new SheetView(
                                row.getObject("document_id", UUID.class),
                                row.getString("sha256"),
                                row.getString("found"),
                                row.getString("matched_by_name"),
                                row.getObject("matched_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
