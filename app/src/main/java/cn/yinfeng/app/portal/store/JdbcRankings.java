package cn.yinfeng.app.portal.store;

import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.FrozenRanking;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rankings as they are put on the portal, by whoever publishes them. */
@Repository
public class JdbcRankings {
    private final JdbcClient jdbc;

    JdbcRankings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of a ranking.
     *
     * @param head in Chinese
     * @param schemeEn the scheme's English name
     * @param pageZh the whole ranking for a page, JSON
     */
    public record Kept(
            AssessmentView head,
            String schemeEn,
            LocalDate objectionsUntil,
            Instant publishedAt,
            FrozenRanking frozen,
            String pageZh,
            String pageEn) {}

    public void add(Kept kept) {
        AssessmentView head = kept.head();
        jdbc.sql("""
                INSERT INTO portal.ranking (id, unit_id, sight, number, name, unit_name, period_from, status_date, basis,
                       watermark, demo, scheme_zh, scheme_en, scheme_source, scheme_hash, published_at, objections_until)
                VALUES (:id, :unit, 0, :number, :name, :unitName, :from, :on, :basis,
                       :watermark, :demo, :schemeZh, :schemeEn, :source, :hash, :publishedAt, :until)
                """)
                .param("id", head.id())
                .param("unit", head.unit().id())
                .param("number", head.number())
                .param("name", head.name())
                .param("unitName", head.unit().name())
                .param("from", head.from())
                .param("on", head.on())
                .param("basis", head.basis().name())
                .param("watermark", Long.parseLong(String.valueOf(head.watermark())))
                .param("demo", head.demo())
                .param("schemeZh", head.scheme().name())
                .param("schemeEn", kept.schemeEn())
                .param("source", head.scheme().source())
                .param("hash", head.scheme().hash())
                .param("publishedAt", Timestamp.from(kept.publishedAt()))
                .param("until", kept.objectionsUntil())
                .update();
        content(kept);
    }

    private void content(Kept kept) {
        FrozenRanking frozen = kept.frozen();
        jdbc.sql("""
                INSERT INTO portal.ranking_content (ranking_id, unit_id, sight, page_zh, page_en, ranking, sheet_zh, sheet_en,
                       scheme, facts, sm3)
                VALUES (:id, :unit, 0, :pageZh, :pageEn, :ranking, :sheetZh, :sheetEn, :scheme, :facts, :sm3)
                """)
                .param("id", frozen.id())
                .param("unit", kept.head().unit().id())
                .param("pageZh", kept.pageZh())
                .param("pageEn", kept.pageEn())
                .param("ranking", frozen.ranking())
                .param("sheetZh", frozen.sheetZh())
                .param("sheetEn", frozen.sheetEn())
                .param("scheme", frozen.scheme())
                .param("facts", frozen.facts())
                .param("sm3", frozen.sm3())
                .update();
    }

    public void settle(UUID id, Instant at) {
        jdbc.sql("UPDATE portal.ranking SET final_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    public void withdraw(UUID id, @Nullable String reason, Instant at) {
        jdbc.sql("UPDATE portal.ranking SET withdrawn_at = :at, withdrawn_reason = :reason WHERE id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }
}
