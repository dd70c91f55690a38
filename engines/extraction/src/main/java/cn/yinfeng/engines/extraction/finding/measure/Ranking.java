package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.Words;

/** The last step, for one sentence: tells targets from facts and from numbers that are neither, and says why. */
final class Ranking {
    private static final int TELLS_ALONE = 3;
    private final Place place;
    private final String text;
    private final boolean willed;
    private final int start;
    private final Kinds kinds;
    private final boolean firm;
    private final boolean back;
    private final boolean over;
    private int pastRead;
    private int pastWeight;

    Ranking(Place place) {
        this.place = place;
        this.text = place.text();
        this.willed = place.counts()
                && (place.wants() || place.looksAhead() || (!place.frame().report() && wills(place)));
        this.start = place.sentence().start();
        this.pastRead = start;
        this.kinds = new Kinds(place);
        this.firm = place.asks();
        this.back = place.counts() && place.looksBack();
        this.over = place.counts() && !firm && isOver(place);
    }

    /** Sets kind, fact, confidence and reason; a confidence of 0 means that this is no finding. */
    void judge(Draft draft, Mention mention) {
        draft.kind = kinds.of(draft, mention);
        int past = past(mention);
        boolean reward = draft.kind == Kind.REWARD;
        boolean reports = place.frame().report() && !willed && !(reward && kinds.isOffer(mention));
        boolean rule = draft.kind == Kind.THRESHOLD || reward || draft.kind == Kind.ASSESSMENT;
        draft.fact = reports
                || (back && !firm)
                || (!rule && !place.looksAhead() && (past >= TELLS_ALONE || (past == 2 && !willed)));
        if (draft.indicator.isEmpty() || isPlace(mention)) {
            draft.confidence = 0;
            return;
        }
        int score = score(draft, mention);
        boolean enough = draft.fact ? score >= 1 || (reports && named(mention)) : score >= 3;
        draft.confidence = enough ? Math.min(0.98, 0.55 + 0.07 * score) : 0;
    }

    /** 在60个部门中, 分解到13个镇: where, not what. */
    private boolean isPlace(Mention mention) {
        int right = mention.right().isEmpty() ? 0 : mention.right().end();
        boolean inside = right > 0 && "中内里".indexOf(text.charAt(right - 1)) >= 0;
        int left = mention.comparison().start();
        boolean to = left > start
                && text.charAt(left - 1) == '到'
                && !mention.comparison().stated();
        return inside || to;
    }

    private boolean named(Mention mention) {
        return !mention.measure().is(Shape.ARTICLE) && !mention.measure().is(Dimension.TIME);
    }

    private int score(Draft draft, Mention mention) {
        Measure measure = mention.measure();
        var reason = new StringBuilder();
        int score = place.frame().report() ? 0 : 1;
        if (mention.comparison().stated()) {
            score += 3;
            reason.append("比较词“").append(draft.quantity.words()).append("”");
        }
        if (mention.lead().modal() || willed) {
            score += 1;
            reason.append(reason.isEmpty() ? "" : "；").append("意愿词");
        }
        if (draft.kind != Kind.TARGET) {
            score += 2;
        }
        if (hasVerb(mention)) {
            score += 2;
            reason.append(reason.isEmpty() ? "" : "；").append("动作词");
        }
        if (hasMetric(mention) || new Completion(place).isTold(mention)) {
            score += 2;
            reason.append(reason.isEmpty() ? "" : "；").append("指标词");
        }
        score += works(mention) ? 1 : 0;
        score += headings();
        score -= measure.is(Shape.ARTICLE)
                ? articleDoubt(mention)
                : measure.is(Shape.SMALL) && !mention.comparison().stated() ? 2 : 0;
        score -= isSum(mention) || isStock(mention) ? 4 : 0;
        score -= measure.is(Dimension.TIME) && !mention.comparison().stated() && !isVisit(mention) ? 4 : 0;
        draft.reason = reason.isEmpty() ? "数字与单位" : reason.toString();
        return score;
    }

    /** 推进道路“白改黑”12.5公里: work that is measured. */
    private boolean works(Mention mention) {
        boolean thing =
                mention.measure().is(Dimension.SIZE) || mention.measure().is(Dimension.AREA);
        int at = mention.left().start();
        return thing && !mention.left().isEmpty() && (text.startsWith("推进", at - 2) || text.startsWith("推动", at - 2));
    }

    /** 一个 is mostly an article; it counts behind its thing (专班一个), in a rhythm, behind 至少, or where every unit owes one. */
    private int articleDoubt(Mention mention) {
        boolean owed = mention.lead().subject() != null
                && mention.lead().subject().each()
                && mention.lead().modal();
        boolean meeting = mention.measure().is(Dimension.ACT) && mention.lead().rhythm() != null;
        boolean counted = mention.left().length() >= 2
                && mention.right().isEmpty()
                && !mention.measure().unit().equals("批");
        return mention.comparison().stated() || meeting || counted || owed ? 0 : 6;
    }

    /** 共25人, 共5天: it tells how many there are. */
    private boolean isSum(Mention mention) {
        boolean counted =
                mention.measure().is(Dimension.STAFF) || mention.measure().is(Dimension.TIME);
        return counted
                && text.charAt(Math.max(start, mention.measure().start() - 1)) == '共'
                && !mention.lead().modal();
    }

    /** 闲置厂房共47处, 考核对象为11个镇, 所称资金是指500万元以上的: what there is, who is meant. */
    private boolean isStock(Mention mention) {
        int from = mention.left().start();
        int to = mention.measure().start();
        boolean all = to > from && text.charAt(to - 1) == '共' && !mention.lead().modal() && !hasVerb(mention);
        boolean counts =
                mention.measure().is(Dimension.COUNT) || mention.measure().is(Dimension.AREA);
        return (all && counts && !willed)
                || Lexicon.DEFINING.anyIn(text, mention.clause().start(), to);
    }

    private boolean isVisit(Mention mention) {
        return mention.lead().rhythm() != null;
    }

    private int headings() {
        int score = 0;
        for (String title : place.block().path()) {
            score += title.contains("目标") || title.contains("任务") ? 1 : 0;
            score -= title.contains("回顾")
                            || title.contains("成效")
                            || title.contains("现状")
                            || title.contains("基本情况")
                            || title.contains("对象")
                            || title.contains("范围")
                    ? 3
                    : 0;
        }
        return Math.min(1, score);
    }

    private boolean hasVerb(Mention mention) {
        int from = mention.left().isEmpty()
                ? mention.comparison().start()
                : mention.left().start();
        return verbIn(
                        from,
                        mention.comparison().start(),
                        mention.measure().is(Dimension.ACT) || mention.measure().is(Dimension.TIME))
                || (mention.left().length() <= 2
                        && !mention.right().isEmpty()
                        && (mention.lead().modal() || wanted(mention)));
    }

    /** 完成1单申报, 实现3家上市: the word in front of the number wants it. */
    private boolean wanted(Mention mention) {
        int at = mention.comparison().start();
        return text.startsWith("完成", at) || text.startsWith("实现", at) || text.startsWith("确保", at);
    }

    /** 考核 in 考核部门31个 is no act; in 考核2次 it is. */
    private boolean verbIn(int from, int to, boolean acts) {
        for (int at = from; at < to; at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, to);
            boolean meets = verb != null && verb.note(0).equals("MEET") && at > from && !acts;
            if (verb != null
                    && !meets
                    && (verb.word().length() > 1 || verb.note(0).equals("REWARD"))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMetric(Mention mention) {
        Words.Entry head = Lexicon.HEADS.before(
                text, mention.left().start(), mention.left().end());
        return head != null
                && (!head.note(0).equals("THING") || mention.measure().is(Dimension.MONEY));
    }

    private static boolean wills(Place place) {
        for (int at = place.sentence().start(); at < place.sentence().end(); at++) {
            Words.Entry word =
                    Lexicon.GENRE.at(place.text(), at, place.sentence().end());
            if (word != null && word.note(0).contains("WILL")) {
                return true;
            }
        }
        return false;
    }

    /** 完成年度任务的37%: it is the sentence that tells of what has been, wherever the words stand. */
    private static boolean isOver(Place place) {
        for (int at = place.sentence().start(); at < place.sentence().end(); at++) {
            Words.Entry word =
                    Lexicon.PAST.at(place.text(), at, place.sentence().end());
            if (word != null && Integer.parseInt(word.note(0)) >= TELLS_ALONE) {
                return true;
            }
        }
        return false;
    }

    /** The heaviest word of what has been, up to the value; values come in the order of the text, so each place is read once. */
    private int past(Mention mention) {
        int end = place.sentence().end();
        if (over) {
            pastWeight = TELLS_ALONE;
        }
        for (; pastRead < mention.measure().end(); pastRead++) {
            Words.Entry word = Lexicon.PAST.at(text, pastRead, end);
            boolean asked = word != null && firm && word.word().startsWith("完成");
            boolean dealt = text.startsWith("分别占", pastRead - 2);
            if (word != null && !asked && !dealt && !text.startsWith("了解", pastRead)) {
                pastWeight = Math.max(pastWeight, Integer.parseInt(word.note(0)));
            }
        }
        return pastWeight;
    }
}
