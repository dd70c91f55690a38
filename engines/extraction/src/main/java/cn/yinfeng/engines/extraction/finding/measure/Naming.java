package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names what a value counts, in the words of the document. */
final class Naming {
    private static final int SHORTEST_PART = 4;
    /** 入驻率第一年达到60%、第三年达到90%. */
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十\\d]{1,2}(?:年|期|阶段|季度|批)");

    private static final List<String> PEOPLE = List.of("人次", "人数", "游客", "旅客", "客流", "客流量", "户数", "人口", "用户");

    /** 每人, 每家: to each of whom, and no part of the name. */
    private static final String EACH = "人家户名位个镇村县区组部科";

    private final Place place;
    private final String text;

    Naming(Place place) {
        this.place = place;
        this.text = place.text();
    }

    /** 接待游客突破400万: people are counted, not money, where 元 is not said. */
    static String unit(Measure measure, String indicator, String text) {
        boolean people = PEOPLE.stream().anyMatch(indicator::endsWith);
        boolean said =
                text.startsWith("元", measure.end() - 1) || !measure.unit().endsWith("元");
        return people && !said ? measure.unit().substring(0, measure.unit().length() - 1) : measure.unit();
    }

    /** One name, several where a rate is shared (A和B增长10%), or an empty one where nothing names it. */
    List<String> indicators(Mention mention, @Nullable String antecedent) {
        Indicator left = mention.left();
        Indicator right = mention.right();
        Measure measure = mention.measure();
        boolean counts = measure.is(Dimension.COUNT)
                || measure.is(Dimension.STAFF)
                || measure.is(Dimension.ACT)
                || measure.is(Dimension.AREA)
                || measure.is(Dimension.SIZE)
                || measure.is(Shape.FRACTION)
                || measure.is(Dimension.TIME);
        boolean linked = !right.isEmpty() && text.charAt(right.start() - 1) == '的';
        if (!right.isEmpty()
                && (left.isEmpty()
                        || counts
                        || linked
                        || isSum(left)
                        || isGift(left)
                        || leadingVerbs(left) == left.end())) {
            return List.of(withRight(left, right, measure));
        }
        if (new Completion(place).isTold(mention)) {
            return List.of(Completion.NAME);
        }
        String given = new Gifts(place).name(mention);
        if (given != null) {
            return List.of(given);
        }
        if (antecedent != null && measure.is(Dimension.SCORE) && left.length() == 1) {
            return List.of(antecedent + words(left));
        }
        if (left.isEmpty()) {
            return List.of(antecedent == null ? new Completion(place).ofHeading(mention) : antecedent);
        }
        if (antecedent != null && text.charAt(left.start()) == '每' && left.length() == 2) {
            boolean crowd = EACH.indexOf(text.charAt(left.start() + 1)) >= 0;
            return List.of(crowd ? antecedent : antecedent + words(left));
        }
        if (antecedent != null && isLight(left) && mention.right().isEmpty()) {
            return List.of(antecedent);
        }
        if (antecedent != null
                && ORDINAL.matcher(text.substring(left.start(), left.end())).matches()) {
            return List.of(antecedent);
        }
        if (isTotal(left)) {
            String total = words(left);
            return List.of(antecedent == null ? total : antecedent + total);
        }
        return mention.comparison().comparator() == Comparator.GROWTH ? shared(left) : List.of(words(left));
    }

    /** 抽调1名专业招商人员: verb and thing; 为…联络人: the post. */
    private String withRight(Indicator left, Indicator right, Measure measure) {
        String thing = untilVerb(right);
        if (measure.is(Dimension.STAFF)) {
            for (String as : List.of("担任", "作为", "为")) {
                int at = thing.indexOf(as);
                if (at > 0 && at + as.length() < thing.length() - 1) {
                    return thing.substring(at + as.length());
                }
            }
        }
        if (left.isEmpty()) {
            return thing;
        }
        Words.Entry total = Lexicon.HEADS.before(text, left.start(), left.end());
        if (total != null && isSum(left)) {
            return thing + total.word();
        }
        int verb = leadingVerbs(left);
        boolean object = verb > left.start() && left.end() - verb >= 2;
        boolean done = measure.is(Dimension.ACT) || measure.is(Dimension.STAFF);
        if (object && done && thing.length() <= 2) {
            return words(left);
        }
        if (object && "来赴到参入".indexOf(thing.charAt(0)) >= 0) {
            return words(left) + thing;
        }
        Words.Entry only = Lexicon.VERBS.get(text.substring(left.start(), left.end()));
        if (only != null && only.note(1).equals("mute")) {
            return thing;
        }
        if (verb > left.start()) {
            return place.words(left.start(), verb) + thing;
        }
        int trailing = trailingVerb(left);
        if (trailing < left.end()) {
            return place.words(trailing, left.end()) + thing;
        }
        Words.Entry state = Lexicon.VERBS.at(text, right.start(), right.end());
        return state == null ? thing : words(left);
    }

    /** 龙头企业开展“一对一”叩门招商: what is counted ends where its verb begins. */
    private String untilVerb(Indicator right) {
        for (int at = right.start() + 2; at < right.end() - 1; at++) {
            Words.Entry head = Lexicon.HEADS.before(text, right.start(), at);
            Words.Entry verb =
                    head != null && head.note(0).equals("THING") ? Lexicon.VERBS.at(text, at, right.end()) : null;
            if (verb != null && verb.note(0).equals("MEET") && verb.note(1).equals("light")) {
                return place.words(right.start(), at);
            }
        }
        return words(right);
    }

    /** 设立总规模100亿元母基金: the sum of what stands behind the number. */
    private boolean isSum(Indicator left) {
        Words.Entry total = Lexicon.HEADS.before(text, left.start(), left.end());
        return total != null
                && total.note(0).equals("TOTAL")
                && leadingVerbs(left) >= left.end() - total.word().length();
    }

    private int leadingVerbs(Indicator left) {
        int at = left.start();
        Words.Entry verb = Lexicon.VERBS.at(text, at, left.end());
        while (verb != null) {
            at += verb.word().length();
            verb = Lexicon.VERBS.at(text, at, left.end());
        }
        return at;
    }

    private int trailingVerb(Indicator left) {
        Words.Entry verb = Lexicon.VERBS.before(text, left.start(), left.end());
        return verb == null ? left.end() : left.end() - verb.word().length();
    }

    private boolean isGift(Indicator left) {
        Words.Entry verb = Lexicon.VERBS.before(text, left.start(), left.end());
        return verb != null && verb.note(0).equals("REWARD");
    }

    /** It counts on what was counted before: nothing, or only 累计, stands in front of the number. */
    boolean goesOn(Mention mention) {
        return mention.right().isEmpty() && (mention.left().isEmpty() || isTotal(mention.left()));
    }

    private boolean isTotal(Indicator left) {
        Words.Entry head = Lexicon.HEADS.get(text.substring(left.start(), left.end()));
        return head != null && head.note(0).equals("TOTAL");
    }

    private List<String> shared(Indicator left) {
        var parts = new ArrayList<String>();
        int from = left.start();
        for (int at = left.start(); at < left.end(); at++) {
            int joint = joint(at);
            if (joint > 0
                    && at - from >= SHORTEST_PART
                    && left.end() - at - joint >= SHORTEST_PART
                    && namesMeasure(from, at, left.end())) {
                parts.add(part(from, at, left.end()));
                from = at + joint;
                at = from;
            }
        }
        parts.add(place.words(from, left.end()));
        return parts;
    }

    private int joint(int at) {
        if (place.scan().isQuoted(at)) {
            return 0;
        }
        return text.startsWith("以及", at) ? 2 : "、和与及".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    /** Both sides must be things that can grow: they end in a measure, or the whole ends in 数量. */
    private boolean namesMeasure(int from, int to, int end) {
        Words.Entry head = Lexicon.HEADS.before(text, from, to);
        return head != null && (!head.note(0).equals("THING") || endsInTotal(end));
    }

    private boolean endsInTotal(int end) {
        Words.Entry last = Lexicon.HEADS.before(text, end - 2, end);
        return last != null && last.note(0).equals("TOTAL");
    }

    private String part(int from, int to, int end) {
        Words.Entry head = Lexicon.HEADS.before(text, from, to);
        boolean thing = head != null && head.note(0).equals("THING");
        Words.Entry total = Lexicon.HEADS.before(text, end - 2, end);
        return place.words(from, to) + (thing && total != null ? total.word() : "");
    }

    /** 举办, 新增: a verb that needs its object. */
    private boolean isLight(Indicator left) {
        Words.Entry verb = Lexicon.VERBS.get(text.substring(left.start(), left.end()));
        return verb != null && verb.note(1).equals("light");
    }

    /** The words without a rhythm inside them: 项目每年新增 counts 项目新增. */
    private String words(Indicator indicator) {
        for (TimePhrase each : place.scan().times()) {
            boolean inside = each.start() > indicator.start() && each.end() < indicator.end();
            if (inside && each.kind() == TimePhrase.Kind.RECURRING) {
                return place.words(indicator.start(), each.start()) + place.words(each.end(), indicator.end());
            }
        }
        return place.words(indicator.start(), indicator.end());
    }
}
