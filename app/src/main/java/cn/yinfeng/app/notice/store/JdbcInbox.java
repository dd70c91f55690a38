package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.platform.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The caller's notices: the policies of the table show nobody else's, and none that tell of what is out of sight. */
@Repository
public class JdbcInbox {
    private static final String WANTED = """
             WHERE (CAST(:kind AS text) IS NULL OR kind = :kind) AND (NOT :unread OR read_at IS NULL)
               AND NOT EXISTS (SELECT FROM notice.subscription
                                WHERE subscription.account_id = notice.account_id AND subscription.kind = notice.kind
                                  AND NOT subscription.inbox)
            """;
    private final JdbcClient jdbc;

    JdbcInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kept> page(@Nullable String kind, boolean unread, Paging paging) {
        return jdbc.sql("SELECT id, kind, words, link, told_at, read_at FROM notice.notice" + WANTED
                        + " ORDER BY read_at IS NOT NULL, told_at DESC, id DESC LIMIT :size OFFSET :offset")
                .param("kind", kind)
                .param("unread", unread)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JdbcInbox::kept)
                .list();
    }

    /** Those of these that the caller still sees and that may leave the inbox, the oldest first. */
    public List<Kept> thatMayLeave(List<UUID> notices) {
        return jdbc.sql("""
                SELECT id, kind, words, link, told_at, read_at FROM notice.notice
                 WHERE id = ANY (:ids) AND sight < 3
                 ORDER BY told_at, id
                """)
                .param("ids", notices.toArray(UUID[]::new))
                .query(JdbcInbox::kept)
                .list();
    }

    public long total(@Nullable String kind, boolean unread) {
        return jdbc.sql("SELECT count(*) FROM notice.notice" + WANTED)
                .param("kind", kind)
                .param("unread", unread)
                .query(Long.class)
                .single();
    }

    /** False where there is no such notice for the caller. */
    public boolean mark(UUID notice, @Nullable Instant readAt) {
        return jdbc.sql("UPDATE notice.notice SET read_at = :at WHERE id = :id")
                        .param("id", notice)
                        .param("at", readAt == null ? null : readAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void markAll(Instant at) {
        jdbc.sql("UPDATE notice.notice SET read_at = :at WHERE read_at IS NULL")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Json.words(row.getString("words")),
                row.getString("link"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) != null);
    }

    /** A notice as it was told. */
    public record Kept(UUID id, String kind, Map<String, String> words, String link, Instant at, boolean read) {
        public Kept {
            words = Map.copyOf(words);
        }
    }
}
