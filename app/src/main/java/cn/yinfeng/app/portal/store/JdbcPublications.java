package cn.yinfeng.app.portal.store;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.portal.PublicationView;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications as staff write and list them, under their data scope. */
@Repository
public class JdbcPublications {
    private final JdbcClient jdbc;

    JdbcPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one after the other publish the same unit, month and basis, until the end of the transaction. */
    public void waitForTurn(int unit, YearMonth month, Basis basis) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "portal " + unit + " " + month + " " + basis)
                .query(String.class)
                .single();
    }

    public Optional<PublicationView> live(int unit, YearMonth month, Basis basis) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + """
                  FROM portal.publication
                 WHERE unit_id = :unit AND month = :month AND basis = :basis
                   AND superseded_at IS NULL AND withdrawn_at IS NULL
                """)
                .param("unit", unit)
                .param("month", month.atDay(1))
                .param("basis", basis.name())
                .query(PublicationRow::view)
                .optional();
    }

    public Optional<PublicationView> find(UUID id) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + " FROM portal.publication WHERE id = :id")
                .param("id", id)
                .query(PublicationRow::view)
                .optional();
    }

    public Items<PublicationView> list(Paging paging) {
        List<PublicationView> page = jdbc.sql("SELECT " + PublicationRow.COLUMNS + """
                  FROM portal.publication
                 ORDER BY published_at DESC, id DESC
                 LIMIT :size OFFSET :offset
                """)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(PublicationRow::view)
                .list();
        return new Items<>(
                page,
                jdbc.sql("SELECT count(*) FROM portal.publication")
                        .query(Long.class)
                        .single());
    }

    /** Keeps a publication with its content, frozen as text so that its digest can be computed again. */
    public void add(PublicationView publication, String content, String sha256) {
        jdbc.sql("""
                INSERT INTO portal.publication (id, unit_id, sight, unit_name, month, status_date, basis, watermark, demo,
                       published_at, contact_name, contact_phone, reason)
                VALUES (:id, :unit, 0, :unitName, :month, :on, :basis, :watermark, :demo,
                       :publishedAt, :contactName, :contactPhone, :reason)
                """)
                .param("id", publication.id())
                .param("unit", publication.unit().id())
                .param("unitName", publication.unit().name())
                .param("month", YearMonth.parse(publication.month()).atDay(1))
                .param("on", publication.on())
                .param("basis", publication.basis().name())
                .param("watermark", Long.parseLong(publication.watermark()))
                .param("demo", publication.demo())
                .param("publishedAt", Timestamp.from(publication.publishedAt()))
                .param("contactName", publication.contactName())
                .param("contactPhone", publication.contactPhone())
                .param("reason", publication.reason())
                .update();
        jdbc.sql("""
                INSERT INTO portal.content (publication_id, unit_id, sight, body, sha256)
                VALUES (:id, :unit, 0, :body, :sha256)
                """)
                .param("id", publication.id())
                .param("unit", publication.unit().id())
                .param("body", content)
                .param("sha256", sha256)
                .update();
    }

    public String sha256(UUID id) {
        return jdbc.sql("SELECT sha256 FROM portal.content WHERE publication_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    public void supersede(UUID former, UUID by, Instant at) {
        jdbc.sql("UPDATE portal.publication SET superseded_by = :by, superseded_at = :at WHERE id = :former")
                .param("former", former)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Answers whether it was there and not withdrawn yet. */
    public boolean withdraw(UUID id, String reason, Instant at) {
        return jdbc.sql("""
                UPDATE portal.publication SET withdrawn_at = :at, withdrawn_reason = :reason
                 WHERE id = :id AND withdrawn_at IS NULL
                """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public boolean isPublished(int unit, YearMonth month) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT 1 FROM portal.publication
                     WHERE unit_id = :unit AND month = :month AND superseded_at IS NULL AND withdrawn_at IS NULL)
                """)
                .param("unit", unit)
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }
}
