package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.RankingView;
import cn.yinfeng.app.assessment.RankingView.ItemKind;
import cn.yinfeng.app.assessment.RankingView.MeasureKind;
import cn.yinfeng.app.assessment.RankingView.MeasuredFact;
import cn.yinfeng.app.assessment.RankingView.RankedGroup;
import cn.yinfeng.app.assessment.RankingView.RankedUnit;
import cn.yinfeng.app.assessment.RankingView.ScoredItem;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.FactSheet;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.scheme.ItemScore;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells a frozen ranking in the reader's language: read from its text, not computed again. */
@Component
class RankingViews {
    private final JsonMapper json;

    RankingViews(JsonMapper json) {
        this.json = json;
    }

    RankingView of(Assessment assessment, Result result) {
        JsonNode ranking = json.readTree(result.content().ranking());
        Map<String, Map<String, String>> facts =
                FactSheet.values(result.content().facts());
        var ids = new HashMap<String, Integer>();
        for (Participant each : result.participants()) {
            ids.put(each.name(), each.unit());
        }
        var groups = new ArrayList<RankedGroup>();
        for (JsonNode group : ranking.get("groups")) {
            var places = new ArrayList<RankedUnit>();
            for (JsonNode standing : group.get("standings")) {
                String name = standing.get("unit").asString();
                var unit = new UnitRef(ids.getOrDefault(name, 0), name);
                places.add(place(standing, unit, measured(result.measures(), facts.getOrDefault(name, Map.of()))));
            }
            groups.add(new RankedGroup(group.get("name").asString(), places));
        }
        return new RankingView(
                Desk.scheme(assessment),
                assessment.from(),
                assessment.on(),
                assessment.basis(),
                Long.toString(result.watermark()),
                assessment.demo(),
                groups);
    }

    private static RankedUnit place(JsonNode standing, UnitRef unit, List<MeasuredFact> measures) {
        var items = new ArrayList<ScoredItem>();
        standing.get("items").forEach(item -> items.add(item(item)));
        JsonNode rank = standing.get("rank");
        return new RankedUnit(
                rank.isNull() ? null : rank.asInt(),
                unit,
                text(standing, "total"),
                text(standing, "exact"),
                texts(standing.get("assumed")),
                items,
                measures);
    }

    private static ScoredItem item(JsonNode item) {
        var missing = new ArrayList<String>();
        item.get("missing").forEach(reason -> missing.add(word(reason)));
        return new ScoredItem(
                item.get("code").asString(),
                word(item.get("name")),
                ItemKind.valueOf(item.get("kind").asString()),
                item.get("weight").asString(),
                text(item, "points"),
                item.get("bound").asBoolean(),
                item.get("formula").asString(),
                word(item.get("explanation")),
                missing);
    }

    /** One item as the engine gives it. */
    static ScoredItem item(ItemScore score) {
        boolean chinese = chinese();
        List<Words> missing = score.points() instanceof Value.Unknown unknown ? unknown.reasons() : List.of();
        return new ScoredItem(
                score.item().code(),
                score.item().name().in(chinese),
                ItemKind.valueOf(score.item().kind().name()),
                score.item().weight().toString(),
                score.points() instanceof Value.Numeric number ? number.exact().toString() : null,
                score.bound(),
                score.item().formula().text(),
                score.sentence().in(chinese),
                missing.stream().map(each -> each.in(chinese)).toList());
    }

    private static List<MeasuredFact> measured(List<Bound> measures, Map<String, String> values) {
        boolean chinese = chinese();
        return measures.stream()
                .map(each -> new MeasuredFact(
                        each.name(),
                        chinese ? each.name() : each.english(),
                        values.get(each.name()),
                        each.kind(),
                        each.code().isEmpty() ? null : each.code(),
                        each.kind() != MeasureKind.CLASS))
                .toList();
    }

    private static boolean chinese() {
        return !Messages.reader().equals(Locale.ENGLISH);
    }

    private static String word(JsonNode words) {
        return words.get(chinese() ? "zh" : "en").asString();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value.isNull() ? null : value.asString();
    }

    private static List<String> texts(JsonNode values) {
        var texts = new ArrayList<String>();
        values.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
