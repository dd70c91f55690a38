package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Words;
import org.jspecify.annotations.Nullable;

/** The group of projects or firms of which a rate is told: 重点招商项目履约率, 推进某批签约项目，确保开工率. */
final class Cohort {
    private static final int SHORTEST = 5;
    private final Place place;
    private final String text;

    Cohort(Place place) {
        this.place = place;
        this.text = place.text();
    }

    /** Parts 重点招商项目履约率 into the group, which is returned, and the rate, which stays the indicator. */
    @Nullable
    String within(Mention mention, Draft draft) {
        Indicator left = mention.left();
        if (left.isEmpty() || text.charAt(left.end() - 1) != '率' || !draft.indicator.endsWith("率")) {
            return null;
        }
        for (int at = left.end() - 2; at > left.start() + SHORTEST - 2; at--) {
            Words.Entry head = Lexicon.HEADS.before(text, left.start(), at);
            if (head != null && head.note(0).equals("THING") && head.word().length() > 1 && at < left.end() - 2) {
                draft.indicator = place.words(at, left.end());
                return place.words(left.start(), at);
            }
        }
        return null;
    }

    /** The things that a clause without a number speaks of: 全力推进…签约项目. */
    @Nullable
    String object(Lead lead, Clause clause) {
        int end = clause.end();
        Words.Entry head = Lexicon.HEADS.before(text, lead.end(), end);
        boolean things =
                head != null && (head.word().equals("项目") || head.word().equals("企业"));
        return things && end - lead.end() >= SHORTEST && lead.modal() ? place.words(lead.end(), end) : null;
    }
}
