package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of one clause: size classes (10亿元以上项目) belong to what is counted, the other measures count it. */
public final class Mentions {
    private static final int LONGEST_STEP = 8;
    private final String text;
    private final Scan scan;
    private final Clause clause;
    private final List<Measure> values = new ArrayList<>();

    private Mentions(String text, Scan scan, Clause clause) {
        this.text = text;
        this.scan = scan;
        this.clause = clause;
    }

    public static List<Mention> in(String text, Scan scan, Clause clause) {
        return new Mentions(text, scan, clause).read();
    }

    private List<Mention> read() {
        for (Measure each : scan.measures()) {
            if (each.start() >= clause.start() && each.end() <= clause.end() && isValue(each)) {
                values.add(each);
            }
        }
        var mentions = new ArrayList<Mention>();
        int from = clause.start();
        for (int i = 0; i < values.size(); i++) {
            int to = i + 1 < values.size() ? values.get(i + 1).start() : clause.end();
            Mention mention = mention(from, values.get(i), to, i + 1 < values.size());
            mentions.add(mention);
            from = mention.right().isEmpty()
                    ? mention.comparison().end()
                    : mention.right().end();
        }
        return mentions;
    }

    private boolean isValue(Measure measure) {
        return !measure.is(Dimension.NAME)
                && !scan.isQuoted(measure.start())
                && !isSizeClass(measure)
                && !isBareName(measure)
                && !isStep(measure)
                && !text.startsWith("含", measure.start() - 1)
                && !isRank(measure)
                && !isSubject(measure);
    }

    /** 每少1个项目扣2分: the first number is the step, the second one the value. */
    private boolean isStep(Measure measure) {
        int from = Math.max(clause.start(), measure.start() - LONGEST_STEP);
        int each = lastEach(from, measure.start());
        boolean step = each >= from && scan.times().stream().noneMatch(time -> time.start() == each);
        return step
                && scan.measures().stream()
                        .anyMatch(other -> (other.is(Dimension.SCORE) || other.is(Dimension.MONEY))
                                && other.start() > measure.end()
                                && other.end() <= clause.end());
    }

    /** 前三名: a place, not a number of people. */
    private boolean isRank(Measure measure) {
        boolean behind = measure.start() > clause.start() && "前后".indexOf(text.charAt(measure.start() - 1)) >= 0;
        return behind && measure.is(Dimension.STAFF);
    }

    /** 8位链长每人至少引进1个: the first number is part of whom the sentence binds. */
    private boolean isSubject(Measure measure) {
        boolean first =
                measure.start() == clause.start() && (measure.is(Dimension.STAFF) || measure.is(Dimension.COUNT));
        return first && Lead.crowd(text, scan, clause.start(), clause.end()) != null;
    }

    private int lastEach(int from, int to) {
        int at = to - 1;
        while (at >= from && text.charAt(at) != '每') {
            at--;
        }
        return at;
    }

    /** 万元工业增加值能耗: a bare multiplier is a value only where a comparator makes it one. */
    private boolean isBareName(Measure measure) {
        return measure.is(Shape.BARE)
                && !Comparison.around(text, clause.start(), measure, clause.end())
                        .stated()
                && !text.startsWith("大关", measure.end());
    }

    /** A size class is followed by 以上, 级 … and the thing that has this size. */
    private boolean isSizeClass(Measure measure) {
        if (measure.is(Dimension.SHARE) || measure.is(Dimension.ACT) || measure.is(Dimension.TIME)) {
            return false;
        }
        int at = measure.end();
        boolean bounded = false;
        for (String word : List.of("(含)及以上", "(含)以上", "及以上", "以上", "以下", "级", "规模以上", "规模", "(含)")) {
            if (text.startsWith(word, at) && at + word.length() <= clause.end()) {
                at += word.length();
                bounded = true;
                break;
            }
        }
        char before = measure.start() > clause.start() ? text.charAt(measure.start() - 1) : ' ';
        boolean over = "超过逾".indexOf(before) >= 0 && !text.startsWith("超过", measure.start() - 2);
        if (!bounded && !over && !measure.is(Shape.BARE)) {
            return isSizeOfCounted(measure);
        }
        if (isCondition(measure, at)) {
            return false;
        }
        if (measure.is(Dimension.COUNT) && !over && text.charAt(Math.max(measure.end(), at - 1)) != '级') {
            return false;
        }
        return thingBehind(measure, at);
    }

    /** 引进投资10亿元的项目1个: the sum belongs to the things that are counted behind it. */
    private boolean isSizeOfCounted(Measure measure) {
        boolean money =
                measure.is(Dimension.MONEY) && measure.end() < clause.end() && text.charAt(measure.end()) == '的';
        return money && thingBehind(measure, measure.end() + 1) && countsBehind(measure);
    }

    /** 对固定资产投资5亿元以上的项目: in a condition the size is a threshold of its own. */
    private boolean isCondition(Measure measure, int at) {
        char first = text.charAt(clause.start());
        var metric = Lexicon.HEADS.before(text, clause.start(), measure.start());
        boolean named = metric != null && metric.note(0).equals("METRIC");
        return (first == '对' || first == '凡') && named && at < clause.end() && text.charAt(at) == '的';
    }

    private boolean thingBehind(Measure measure, int at) {
        boolean money = measure.is(Dimension.MONEY) || measure.is(Shape.BARE);
        boolean sized = measure.is(Dimension.STAFF) || measure.is(Dimension.AREA) || measure.is(Dimension.SIZE);
        int to = at;
        while (to < clause.end()
                && (Characters.isHan(text.charAt(to)) || "“”()/".indexOf(text.charAt(to)) >= 0)
                && !startsMeasure(to)) {
            to++;
        }
        return (money || (sized && countsBehind(measure))) && things(at, to);
    }

    private boolean countsBehind(Measure measure) {
        return scan.measures().stream()
                .anyMatch(
                        each -> each.is(Dimension.COUNT) && each.start() > measure.end() && each.end() <= clause.end());
    }

    private boolean things(int from, int to) {
        for (int at = from; at < to; at++) {
            var head = Lexicon.HEADS.at(text, at, to);
            if (head != null && head.note(0).equals("THING")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsMeasure(int at) {
        return scan.measures().stream().anyMatch(each -> each.start() == at && !each.is(Dimension.NAME));
    }

    private Mention mention(int from, Measure measure, int to, boolean another) {
        Comparison comparison = Comparison.around(text, from, measure, to);
        TimePhrase time = timeBefore(from, comparison.start());
        int stop = time == null ? comparison.start() : behindBase(from, time.start());
        boolean based = time != null && stop < time.start();
        Lead lead = Lead.of(text, scan, from, stop);
        Indicator left = new Phrase(text, scan).trimmed(lead.end(), stop);
        TimePhrase beat = rhythmIn(left);
        lead = beat == null ? lead : lead.with(beat);
        lead = time == null || based ? lead : lead.at(time);
        comparison = lead.least() ? comparison.least() : comparison;
        Indicator right = right(comparison.end(), to, another, left);
        return new Mention(measure, comparison, lead, left, right, based ? place(stop, time) : null, clause);
    }

    private String place(int from, @Nullable TimePhrase time) {
        return time == null ? "" : text.substring(from + 1, time.end());
    }

    /** 比2022年翻一番: the year is what it is compared with. */
    private int behindBase(int from, int to) {
        return to - 1 >= from && "比较".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
    }

    /** A time between the counted thing and its number is no part of the thing. */
    private @Nullable TimePhrase timeBefore(int from, int to) {
        for (TimePhrase each : scan.times()) {
            if (each.end() == to && each.start() >= from) {
                return each;
            }
        }
        return null;
    }

    private @Nullable TimePhrase rhythmIn(Indicator left) {
        for (TimePhrase each : scan.times()) {
            if (each.kind() == TimePhrase.Kind.RECURRING && each.start() >= left.start() && each.end() <= left.end()) {
                return each;
            }
        }
        return null;
    }

    private Indicator right(int start, int to, boolean another, Indicator left) {
        boolean linked = start < to && text.charAt(start) == '的' && reachesOver(left);
        int from = linked ? start + 1 : start;
        if (from >= to || !opensThing(from, to)) {
            return new Indicator(start, start);
        }
        int end = to;
        int joint = another ? Search.first(text, "、", from, to) : -1;
        if (joint >= 0) {
            end = joint;
        }
        if (another) {
            end = beforeVerb(from, end);
            for (String word : List.of("和", "及", "与", "以及", "并")) {
                int at = text.lastIndexOf(word, end - 1);
                if (at > from && at + word.length() >= end - 12) {
                    end = Math.min(end, at);
                }
            }
        }
        return new Phrase(text, scan).trimmed(from, end);
    }

    /** 在60个部门中抽调200名: the verb belongs to the next number. */
    private int beforeVerb(int from, int end) {
        for (int at = from + 2; at < end; at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, end);
            if (verb != null && verb.word().length() > 1) {
                return at;
            }
        }
        return end;
    }

    /** 组建不少于5人的专业队伍: the verb reaches over the number. */
    private boolean reachesOver(Indicator left) {
        Words.Entry total = Lexicon.HEADS.before(text, left.start(), left.end());
        int end = total != null && total.note(0).equals("TOTAL")
                ? left.end() - total.word().length()
                : left.end();
        int at = left.start();
        while (at < end) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, end);
            if (verb == null) {
                return false;
            }
            at += verb.word().length();
        }
        return true;
    }

    private boolean opensThing(int at, int to) {
        char first = text.charAt(at);
        if (!Characters.isHan(first) && first != '“' && first != '《' && !Characters.isLatin(first)) {
            return false;
        }
        if ("和及与或并的且而则由在于向".indexOf(first) >= 0) {
            return false;
        }
        for (String word : List.of("任务", "目标", "以及", "为", "共", "同比", "较", "增长", "占")) {
            if (text.startsWith(word, at) && at + word.length() <= to && !text.startsWith("目标企业", at)) {
                return false;
            }
        }
        var change = Lexicon.COMPARATORS.at(text, at, to);
        if (change != null && change.note(0).equals("before") && change.word().length() > 1) {
            return false;
        }
        var lead = Lexicon.LEADING.at(text, at, to);
        return lead == null || lead.note(0).equals("KEEP");
    }
}
