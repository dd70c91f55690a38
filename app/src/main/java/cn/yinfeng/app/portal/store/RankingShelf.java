package cn.yinfeng.app.portal.store;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.portal.PublicRankings.PublicRankingHead;
import cn.yinfeng.app.portal.PublicRankings.PublicScheme;
import cn.yinfeng.app.portal.PublicRankings.RankingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rankings as visitors read them: as the public role, to which the database shows nothing but the portal. */
@Repository
public class RankingShelf {
    private static final int NEWEST = 200;
    private final JdbcClient jdbc;

    RankingShelf(@Qualifier("public") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ranking with what its page needs, in one language. */
    public record Shown(
            PublicRankingHead head,
            String number,
            boolean demo,
            Basis basis,
            String watermark,
            String sm3,
            Texts texts) {}

    /** Its frozen texts. */
    public record Texts(String page, String sheet, String ranking, String scheme, String facts) {}

    /** Whether any of them is 演示数据. */
    public boolean demo() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM portal.ranking WHERE demo)")
                .query(Boolean.class)
                .single();
    }

    public List<PublicRankingHead> list(boolean chinese) {
        return jdbc.sql("SELECT * FROM portal.ranking ORDER BY published_at DESC, id DESC LIMIT :newest")
                .param("newest", NEWEST)
                .query((row, index) -> head(row, chinese))
                .list();
    }

    public Optional<Shown> find(UUID id, boolean chinese) {
        return jdbc.sql("""
                SELECT ranking.*, content.page_zh, content.page_en, content.sheet_zh, content.sheet_en,
                       content.ranking AS json, content.scheme, content.facts, content.sm3
                  FROM portal.ranking JOIN portal.ranking_content content ON content.ranking_id = ranking.id
                 WHERE ranking.id = :id
                """)
                .param("id", id)
                .query((row, index) -> shown(row, chinese))
                .optional();
    }

    private static Shown shown(ResultSet row, boolean chinese) throws SQLException {
        return new Shown(
                head(row, chinese),
                row.getString("number"),
                row.getBoolean("demo"),
                Basis.valueOf(row.getString("basis")),
                Long.toString(row.getLong("watermark")),
                row.getString("sm3"),
                new Texts(
                        row.getString(chinese ? "page_zh" : "page_en"),
                        row.getString(chinese ? "sheet_zh" : "sheet_en"),
                        row.getString("json"),
                        row.getString("scheme"),
                        row.getString("facts")));
    }

    private static PublicRankingHead head(ResultSet row, boolean chinese) throws SQLException {
        Instant withdrawn = instant(row, "withdrawn_at");
        Instant settled = instant(row, "final_at");
        RankingState open = settled == null ? RankingState.PUBLISHED : RankingState.FINAL;
        return new PublicRankingHead(
                row.getObject("id", UUID.class),
                row.getString("unit_name"),
                row.getString("name"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("status_date", LocalDate.class),
                withdrawn == null ? open : RankingState.WITHDRAWN,
                row.getTimestamp("published_at").toInstant(),
                row.getObject("objections_until", LocalDate.class),
                settled,
                withdrawn,
                row.getString("withdrawn_reason"),
                new PublicScheme(
                        row.getString(chinese ? "scheme_zh" : "scheme_en"),
                        row.getString("scheme_source"),
                        row.getString("scheme_hash")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
