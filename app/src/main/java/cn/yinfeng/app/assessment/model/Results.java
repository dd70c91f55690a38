package cn.yinfeng.app.assessment.model;

import cn.yinfeng.engines.rules.scheme.Ranking;
import cn.yinfeng.engines.rules.scheme.RankingJson;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.Scoring;

/** From a frame and its facts to the texts of the result. */
public final class Results {
    private Results() {}

    public static Content of(Frame.Heading heading, Scheme scheme, String facts) {
        Ranking ranking = Scoring.score(scheme, FactSheet.read(facts, scheme));
        return new Content(
                facts,
                RankingJson.of(ranking),
                RankingSheet.of(heading, ranking, true),
                RankingSheet.of(heading, ranking, false));
    }
}
