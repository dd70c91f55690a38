package cn.yinfeng.app.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports of all units that somebody has to look after, read as job, changed as their owners. */
@Repository
public class JdbcUnfinished {
    private static final String ALL =
            "SELECT id, unit_id AS unit, kind, account_id AS account, account_name AS by FROM intake.import ";
    private final JdbcClient job;
    private final JdbcClient jdbc;

    JdbcUnfinished(@Qualifier("job") JdbcClient job, JdbcClient jdbc) {
        this.job = job;
        this.jdbc = jdbc;
    }

    public List<Unfinished> working() {
        return job.sql(ALL + "WHERE state IN ('STAGING', 'CHECKING', 'APPLYING')")
                .query(JdbcUnfinished::unfinished)
                .list();
    }

    /** Imports whose staged rows are of no more use: ended in nothing, or older than a moment. */
    public List<Unfinished> toSweep(Instant before) {
        return job.sql(ALL + """
                WHERE NOT swept AND (state IN ('FAILED', 'DISCARDED', 'UNCHANGED')
                   OR (started_at < :before AND state IN ('APPLIED', 'REJECTED', 'READY')))
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(JdbcUnfinished::unfinished)
                .list();
    }

    /** Notes that nothing of it is left to sweep; what was ready is discarded with it. */
    public void swept(UUID id) {
        jdbc.sql("""
                UPDATE intake.import
                   SET swept = true, state = CASE state WHEN 'READY' THEN 'DISCARDED' ELSE state END
                 WHERE id = :id
                """).param("id", id).update();
    }

    private static Unfinished unfinished(ResultSet row, int index) throws SQLException {
        return new Unfinished(
                row.getObject("id", UUID.class),
                row.getInt("unit"),
                row.getString("kind"),
                row.getObject("account", UUID.class),
                row.getString("by"));
    }

    /** An import with its owner. */
    public record Unfinished(UUID id, int unit, String kind, UUID account, String by) {}
}
