package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.BitSet;
import java.util.List;

/** What sort of demand a value makes, for one sentence: a target, a rhythm, a threshold, a reward … */
final class Kinds {
    private final Place place;
    private final String text;
    private final int start;
    private final BitSet gifts;

    Kinds(Place place) {
        this.place = place;
        this.text = place.text();
        this.start = place.sentence().start();
        this.gifts = gifts(place);
    }

    Kind of(Draft draft, Mention mention) {
        Measure measure = mention.measure();
        if (isThreshold(mention)) {
            return Kind.THRESHOLD;
        }
        if (isReward(mention)) {
            return Kind.REWARD;
        }
        if (mention.lead().rhythm() != null && (measure.is(Dimension.ACT) || measure.is(Dimension.TIME))) {
            return Kind.FREQUENCY;
        }
        if (measure.is(Dimension.SCORE) || draft.indicator.endsWith("分值") || draft.indicator.endsWith("权重")) {
            return Kind.ASSESSMENT;
        }
        if (measure.is(Dimension.STAFF) && staffs(mention)) {
            return Kind.ORGANISATION;
        }
        boolean dispatch = draft.quantity.comparator() == Comparator.GROWTH
                && text.startsWith("调度", mention.comparison().end());
        return dispatch ? Kind.STRETCH : Kind.TARGET;
    }

    private boolean staffs(Mention mention) {
        for (int at = mention.left().start(); at < mention.comparison().start(); at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, mention.comparison().start());
            if (verb != null && verb.note(0).equals("STAFF")) {
                return true;
            }
        }
        return mention.left().isEmpty();
    }

    private boolean isReward(Mention mention) {
        if (mention.measure().is(Dimension.STAFF)) {
            return false;
        }
        int towards = place.towards(mention.measure().start());
        int from = Math.max(towards, mention.clause().start());
        if (gives(from, mention.comparison().start())) {
            return true;
        }
        boolean offer = towards >= 0 && gives(towards, place.sentence().end());
        if (offer && mention.measure().start() >= terms(towards)) {
            return true;
        }
        if (mention.measure().is(Dimension.SHARE) || mention.measure().is(Dimension.MONEY)) {
            if (new Gifts(place).isGiven(mention)) {
                return true;
            }
        }
        String right = text.substring(mention.right().start(), mention.right().end());
        return right.endsWith("奖励") || right.startsWith("奖励") || right.startsWith("补助") || right.startsWith("奖补");
    }

    private boolean gives(int from, int to) {
        for (int at = gifts.nextSetBit(Math.max(0, from - start));
                at >= 0 && at + 2 <= to - start;
                at = gifts.nextSetBit(at + 1)) {
            if (at >= from - start) {
                return true;
            }
        }
        return false;
    }

    /** Where verbs of giving begin, counted from the start of the sentence. */
    private static BitSet gifts(Place place) {
        var gifts = new BitSet();
        int end = place.counts() ? place.sentence().end() : place.sentence().start();
        for (int at = place.sentence().start(); at < end; at++) {
            Words.Entry verb = Lexicon.VERBS.at(place.text(), at, end);
            if (verb != null && verb.note(0).equals("REWARD") && verb.word().length() > 1) {
                gifts.set(at - place.sentence().start());
            }
        }
        return gifts;
    }

    /** Where an offer says what is given: at 按, 给予, 最高, or at the verb of giving. */
    private int terms(int from) {
        int end = place.sentence().end();
        int gift = gifts.nextSetBit(from - start);
        int first = gift < 0 ? end : start + gift;
        for (String word : List.of("按", "最高")) {
            int at = Search.first(text, word, from, end);
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    /** 对…的…给予: an offer to whoever succeeds, also where a report quotes it. */
    boolean isOffer(Mention mention) {
        int start = place.towards(mention.measure().start());
        return start >= 0 && !Search.has(text, "兑现", start, mention.measure().start());
    }

    /** 超过X的…项目: a size that opens a rule, in a clause of 对…. */
    private boolean isThreshold(Mention mention) {
        int at = mention.comparison().end();
        boolean closes = at < mention.clause().end() && "的或且".indexOf(text.charAt(at)) >= 0;
        if (closes
                && mention.comparison().stated()
                && at + 1 < mention.clause().end()
                && "不取视予给可按扣得免方评奖补".indexOf(text.charAt(at + 1)) >= 0) {
            return true;
        }
        int towards = place.towards(mention.measure().start());
        boolean sized = mention.comparison().stated() && mention.measure().is(Dimension.MONEY);
        if (sized && gifts.get(at - start) && text.charAt(at - 1) != '奖') {
            return true;
        }
        return towards >= 0
                && mention.measure().start() < terms(towards)
                && (closes
                        || (mention.comparison().stated()
                                && gives(towards, place.sentence().end())));
    }
}
