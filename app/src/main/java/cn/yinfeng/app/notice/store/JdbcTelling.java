package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.kernel.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes notices in the caller's own transaction, be it the application's or the job role's. */
@Repository
public class JdbcTelling {
    private final JdbcClient asCaller;
    private final JdbcClient asJob;
    private final DataSource jobDataSource;

    JdbcTelling(JdbcClient asCaller, @Qualifier("job") JdbcClient asJob, @Qualifier("job") DataSource jobDataSource) {
        this.asCaller = asCaller;
        this.asJob = asJob;
        this.jobDataSource = jobDataSource;
    }

    /** Whom the key was told before is passed over. */
    public void insert(Notice notice, Set<UUID> accounts, Instant at) {
        JdbcClient jdbc = ofTheTransaction();
        String words = Json.write(notice.words());
        UUID telling = Ids.next();
        remember(jdbc, telling, notice, at);
        for (UUID account : accounts) {
            // No column is named as arbiter: that would ask the teller to see the row, which is the recipient's alone.
            jdbc.sql("""
                    INSERT INTO notice.notice (id, account_id, kind, words, link, unit_id, sight, subject_id, key,
                           told_at, telling_id)
                    VALUES (:id, :account, :kind, :words::jsonb, :link, :unit, :sight, :subject, :key, :at, :telling)
                    ON CONFLICT DO NOTHING
                    """)
                    .param("id", Ids.next())
                    .param("account", account)
                    .param("kind", notice.kind())
                    .param("words", words)
                    .param("link", notice.link())
                    .param("unit", notice.unit())
                    .param("sight", notice.sight())
                    .param("subject", notice.subject())
                    .param("key", notice.key())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("telling", telling)
                    .update();
        }
    }

    private static void remember(JdbcClient jdbc, UUID telling, Notice notice, Instant at) {
        jdbc.sql("""
                INSERT INTO notice.telling (id, kind, words, link, unit_id, sight, subject_id, key, told_at)
                VALUES (:id, :kind, :words::jsonb, :link, :unit, :sight, :subject, :key, :at)
                """)
                .param("id", telling)
                .param("kind", notice.kind())
                .param("words", Json.write(notice.words()))
                .param("link", notice.link())
                .param("unit", notice.unit())
                .param("sight", notice.sight())
                .param("subject", notice.subject())
                .param("key", notice.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient ofTheTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a notice is told in the transaction of what it tells; there is none");
        }
        return TransactionSynchronizationManager.hasResource(jobDataSource) ? asJob : asCaller;
    }
}
