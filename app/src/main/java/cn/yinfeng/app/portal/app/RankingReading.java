package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.assessment.RankingView.RankedGroup;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.portal.PublicRankings;
import cn.yinfeng.app.portal.store.RankingShelf;
import cn.yinfeng.app.portal.store.RankingShelf.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What visitors read of rankings, in their language. */
@Service
class RankingReading implements PublicRankings {
    private static final TypeReference<List<RankedGroup>> GROUPS = new TypeReference<>() {};
    private final RankingShelf shelf;
    private final JsonMapper json;
    private final boolean demo;

    RankingReading(RankingShelf shelf, JsonMapper json, @Value("${yinfeng.demo:false}") boolean demo) {
        this.shelf = shelf;
        this.json = json;
        this.demo = demo;
    }

    @Override
    public PublicRankingList list() {
        return new PublicRankingList(demo || shelf.demo(), shelf.list(chinese()));
    }

    @Override
    public Optional<PublicRanking> find(UUID id) {
        return shelf.find(id, chinese()).map(this::read);
    }

    private PublicRanking read(Shown shown) {
        PublicRankingHead head = shown.head();
        return new PublicRanking(
                head.id(),
                head.unitName(),
                head.name(),
                head.from(),
                head.on(),
                head.state(),
                head.publishedAt(),
                head.objectionsUntil(),
                head.finalAt(),
                head.scheme(),
                shown.demo(),
                shown.basis(),
                shown.watermark(),
                shown.sm3(),
                json.readValue(shown.texts().page(), GROUPS));
    }

    @Override
    public Optional<RankingFiles> files(UUID id) {
        return shelf.find(id, chinese())
                .map(shown -> new RankingFiles(
                        shown.head().unitName() + " " + shown.number(),
                        shown.texts().sheet(),
                        shown.texts().ranking(),
                        shown.texts().scheme(),
                        shown.texts().facts()));
    }

    private static boolean chinese() {
        return !Messages.reader().equals(Locale.ENGLISH);
    }
}
