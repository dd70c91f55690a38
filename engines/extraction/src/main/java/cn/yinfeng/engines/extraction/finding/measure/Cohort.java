package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Search;
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

    /** 结转项目6个（甲；乙；…），…: a list of what there is, of which the sentence goes on to speak. */
    @Nullable
    String counted(Mention mention) {
        int behind = mention.measure().end();
        boolean list = behind < place.sentence().end()
                && text.charAt(behind) == '('
                && !mention.comparison().stated()
                && !mention.lead().modal();
        Words.Entry head = Lexicon.HEADS.before(
                text, mention.left().start(), mention.left().end());
        boolean things = head != null && head.note(0).equals("THING");
        int close = list ? closing(behind) : -1;
        boolean goesOn =
                close > behind + SHORTEST && close + 1 < place.sentence().end() && text.charAt(close + 1) == ',';
        boolean done =
                Lexicon.VERBS.at(text, mention.left().start(), mention.left().end()) != null;
        return list && things && goesOn && !done
                ? place.words(mention.clause().start(), mention.left().end())
                : null;
    }

    private int closing(int open) {
        int depth = 0;
        for (int at = open; at < place.sentence().end(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whom a threshold or reward speaks of: 超过X的制造业项目, 对成绩突出的县. */
    @Nullable
    String ruled(Draft draft, Mention mention) {
        if (draft.kind == Target.Kind.THRESHOLD) {
            int of = Search.first(
                    text, "的", mention.comparison().end(), mention.clause().end());
            return of < 0 || of + 2 >= mention.clause().end()
                    ? null
                    : place.words(of + 1, mention.clause().end());
        }
        int towards = place.towards(mention.measure().start());
        if (draft.kind != Target.Kind.REWARD || towards < 0 || mention.lead().subject() != null) {
            return null;
        }
        int from = "对凡".indexOf(text.charAt(towards)) >= 0 ? towards + 1 : towards;
        int to = from;
        while (to < mention.measure().start()
                && ",;按".indexOf(text.charAt(to)) < 0
                && !text.startsWith("分别", to)
                && !gives(to)) {
            to++;
        }
        return to - from >= 2 ? place.words(from, to) : null;
    }

    private boolean gives(int at) {
        Words.Entry verb = Lexicon.VERBS.at(text, at, place.sentence().end());
        return verb != null && verb.note(0).equals("REWARD");
    }
}
