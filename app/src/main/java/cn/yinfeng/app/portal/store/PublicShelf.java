package cn.yinfeng.app.portal.store;

import cn.yinfeng.app.portal.PublicationView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications as visitors read them: as the public role, to which the database shows nothing but the portal. */
@Repository
public class PublicShelf {
    private static final int NEWEST = 200;
    private static final String SELECT = "SELECT " + PublicationRow.COLUMNS + ", content.body, content.sha256 ";
    private final JdbcClient jdbc;

    PublicShelf(@Qualifier("public") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A publication with its frozen content. */
    public record Published(PublicationView publication, String content, String sha256) {}

    /** Live ones of a month, of one unit or all. */
    public List<Published> of(@Nullable Integer unit, YearMonth month) {
        return jdbc.sql(SELECT + """
                  FROM portal.publication JOIN portal.content ON publication_id = publication.id
                 WHERE month = :month AND (:unit::int IS NULL OR publication.unit_id = :unit)
                   AND superseded_at IS NULL
                 ORDER BY publication.unit_id, basis
                """)
                .param("unit", unit)
                .param("month", month.atDay(1))
                .query(PublicShelf::published)
                .list();
    }

    /** The newest live one of each unit and basis, of one unit or all. */
    public List<Published> newest(@Nullable Integer unit) {
        return jdbc.sql("SELECT * FROM (" + SELECT + """
                       , rank() OVER (PARTITION BY publication.unit_id, basis ORDER BY month DESC) AS place
                  FROM portal.publication JOIN portal.content ON publication_id = publication.id
                 WHERE (:unit::int IS NULL OR publication.unit_id = :unit)
                   AND superseded_at IS NULL) AS live
                 WHERE place = 1
                 ORDER BY month DESC, unit_id, basis
                """)
                .param("unit", unit)
                .query(PublicShelf::published)
                .list();
    }

    public Optional<Published> find(UUID id) {
        return jdbc.sql(SELECT + """
                  FROM portal.publication JOIN portal.content ON publication_id = publication.id
                 WHERE publication.id = :id
                """)
                .param("id", id)
                .query(PublicShelf::published)
                .optional();
    }

    /** Everything ever published, without numbers. */
    public List<PublicationView> history(@Nullable Integer unit) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + """
                  FROM portal.publication
                 WHERE :unit::int IS NULL OR unit_id = :unit
                 ORDER BY published_at DESC, id DESC
                 LIMIT :newest
                """)
                .param("unit", unit)
                .param("newest", NEWEST)
                .query(PublicationRow::view)
                .list();
    }

    private static Published published(ResultSet row, int index) throws SQLException {
        return new Published(PublicationRow.view(row, index), row.getString("body"), row.getString("sha256"));
    }
}
