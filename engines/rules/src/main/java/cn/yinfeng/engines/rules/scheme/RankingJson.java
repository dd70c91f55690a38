package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A ranking as JSON, the stable contract of {@code ./yinfeng score --json}: exact numbers are texts, 79 or 3581/36. */
public final class RankingJson {
    private final Json json = new Json();

    private RankingJson() {}

    /** One line, ended by a line break. */
    public static String of(Ranking ranking) {
        return new RankingJson().written(ranking);
    }

    private String written(Ranking ranking) {
        json.open('{');
        head(ranking.scheme());
        json.name("groups").open('[');
        ranking.groups().forEach(group -> {
            json.open('{').field("name", group.name()).name("standings").open('[');
            group.standings().forEach(this::standing);
            json.close(']').close('}');
        });
        json.close(']').close('}');
        return json.text() + "\n";
    }

    private void head(Head head) {
        json.name("scheme").open('{').field("code", head.code()).words("name", head.name());
        json.field("from", head.from().toString());
        json.field("to", head.to().map(LocalDate::toString).orElse(null));
        json.field("source", head.source()).field("hash", head.hash()).close('}');
    }

    private void standing(Standing standing) {
        json.open('{').whole("rank", standing.rank().orElse(null)).field("unit", standing.unit());
        json.field("total", standing.total().map(BigDecimal::toPlainString).orElse(null));
        json.field("exact", standing.exact().map(Exact::toString).orElse(null));
        json.strings("assumed", standing.assumed()).name("items").open('[');
        standing.items().forEach(this::item);
        json.close(']').close('}');
    }

    private void item(ItemScore score) {
        json.open('{')
                .field("code", score.item().code())
                .words("name", score.item().name());
        json.field("kind", score.item().kind().name())
                .field("weight", score.item().weight().toString());
        json.field(
                "points",
                score.points() instanceof Value.Numeric number ? number.exact().toString() : null);
        json.flag("bound", score.bound())
                .field("formula", score.item().formula().text());
        json.words("explanation", score.sentence()).name("missing").open('[');
        missing(score)
                .forEach(reason -> json.open('{')
                        .field("zh", reason.zh())
                        .field("en", reason.en())
                        .close('}'));
        json.close(']').close('}');
    }

    private static List<Words> missing(ItemScore score) {
        return score.points() instanceof Value.Unknown unknown ? unknown.reasons() : List.of();
    }
}
