package cn.yinfeng.app.portal;

import cn.yinfeng.app.assessment.RankingView.RankedGroup;
import cn.yinfeng.app.ledger.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rankings that anyone may see without login. Reads as the database's public role, which reaches nothing else. */
public interface PublicRankings {
    /** Everything that was ever published, the newest first; also what was withdrawn, and why. */
    PublicRankingList list();

    /** One ranking with every score explained; empty where there is none or it was withdrawn. */
    Optional<PublicRanking> find(UUID id);

    /** Its texts as they were frozen. */
    Optional<RankingFiles> files(UUID id);

    /** {@code demo}: whether any of it is 演示数据. */
    record PublicRankingList(boolean demo, List<PublicRankingHead> items) {}

    /** The scheme by which units were scored. */
    record PublicScheme(String name, String source, String hash) {}

    /** How far it is. */
    enum RankingState {
        /** 公示: units may object until {@code objectionsUntil}. */
        PUBLISHED,
        FINAL,
        WITHDRAWN
    }

    /**
     * What lists tell.
     *
     * @param unitName whose units were ranked, by the name it had then
     */
    record PublicRankingHead(
            UUID id,
            String unitName,
            String name,
            LocalDate from,
            LocalDate on,
            RankingState state,
            Instant publishedAt,
            LocalDate objectionsUntil,
            @Nullable Instant finalAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            PublicScheme scheme) {}

    /**
     * One ranking, in the reader's language.
     *
     * @param watermark ledger entries up to this number were counted
     * @param sm3 digest of all that was frozen, which the publisher signed
     */
    record PublicRanking(
            UUID id,
            String unitName,
            String name,
            LocalDate from,
            LocalDate on,
            RankingState state,
            Instant publishedAt,
            LocalDate objectionsUntil,
            @Nullable Instant finalAt,
            PublicScheme scheme,
            boolean demo,
            Basis basis,
            String watermark,
            String sm3,
            List<RankedGroup> groups) {}

    /**
     * The frozen texts.
     *
     * @param name of the files, without an ending
     * @param sheet the ranking as a sheet, in the reader's language
     */
    record RankingFiles(String name, String sheet, String ranking, String scheme, String facts) {}
}
