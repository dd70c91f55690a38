package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.Scan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the measures of a clause that are values from those that belong to a name: size classes, steps, places, crowds. */
final class Values {
    private static final int LONGEST_STEP = 8;
    private static final int LONGEST_LIST = 26;
    private final String text;
    private final Scan scan;
    private final Clause clause;

    Values(String text, Scan scan, Clause clause) {
        this.text = text;
        this.scan = scan;
        this.clause = clause;
    }

    boolean isValue(Measure measure) {
        return !measure.is(Dimension.NAME)
                && !scan.isQuoted(measure.start())
                && !isSizeClass(measure)
                && !isBareName(measure)
                && !isStep(measure)
                && !text.startsWith("含", measure.start() - 1)
                && !isSubject(measure)
                && !new Circumstances(text, scan, clause).holds(measure);
    }

    /** 每少1个项目扣2分: the first number is the step, the second one the value. */
    private boolean isStep(Measure measure) {
        if (isScored(measure)) {
            return true;
        }
        int from = Math.max(clause.start(), measure.start() - LONGEST_STEP);
        int each = lastEach(from, measure.start());
        boolean step = each >= from && scan.times().stream().noneMatch(time -> time.start() == each);
        return step
                && scan.measures().stream()
                        .anyMatch(other -> (other.is(Dimension.SCORE) || other.is(Dimension.MONEY))
                                && other.start() > measure.end()
                                && other.end() <= clause.end());
    }

    /** 8位链长每人至少引进1个: the first number is part of whom the sentence binds. */
    private boolean isSubject(Measure measure) {
        Subject all = measure.is(Dimension.COUNT) ? listedAround(measure) : null;
        if (all != null) {
            return true;
        }
        boolean first =
                measure.start() == clause.start() && (measure.is(Dimension.STAFF) || measure.is(Dimension.COUNT));
        return first
                && (Crowd.at(text, scan, clause.start(), clause.end()) != null
                        || (Crowd.counted(text, measure.end(), clause.end()) > 0 && hasValueBehind(measure)));
    }

    /** 甲、乙、丙3个园区分别引进…: the number counts those who are bound. */
    private @Nullable Subject listedAround(Measure measure) {
        Subject all = null;
        int first = Math.max(clause.start(), measure.start() - LONGEST_LIST);
        for (int at = measure.start() - 2; all == null && at >= first; at--) {
            boolean opens = at == clause.start() || !Characters.isHan(text.charAt(at - 1));
            Subject here = opens ? Bodies.counted(text, at, clause.end()) : null;
            all = here != null && here.end() > measure.start() ? here : null;
        }
        return all;
    }

    private boolean hasValueBehind(Measure measure) {
        return scan.measures().stream()
                .anyMatch(each -> each.start() > measure.end()
                        && each.end() <= clause.end()
                        && (each.is(Dimension.SHARE) || each.is(Dimension.MONEY)));
    }

    /** 引进1个5000万元以上项目加3分: what the points are given for. */
    private boolean isScored(Measure measure) {
        boolean whoever =
                measure.end() < clause.end() && text.charAt(measure.end()) == '的' && !measure.is(Dimension.SCORE);
        return (measure.is(Dimension.COUNT) || whoever)
                && scan.measures().stream()
                        .anyMatch(each -> each.is(Dimension.SCORE)
                                && each.start() > measure.end()
                                && each.end() <= clause.end()
                                && "加扣得计减".indexOf(text.charAt(each.start() - 1)) >= 0);
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
        int before = measure.start();
        boolean counts = before >= 3 && List.of("单位为", "单位是", "单位:").contains(text.substring(before - 3, before));
        return counts
                || (measure.is(Shape.BARE)
                        && !Comparison.around(text, clause.start(), measure, clause.end())
                                .stated()
                        && !text.startsWith("大关", measure.end())
                        && !isRound(measure));
    }

    /** 实现年产值百亿元: the measure in front makes a value of the bare multiplier. */
    private boolean isRound(Measure measure) {
        var metric = Lexicon.HEADS.before(text, clause.start(), measure.start());
        boolean named = metric != null && metric.note(0).equals("METRIC");
        return named && (measure.end() >= clause.end() || !Characters.isHan(text.charAt(measure.end())));
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
            boolean listed = measure.is(Dimension.MONEY) && isSizeOfListed(measure) && thingBehind(measure, at);
            return listed || isSizeOfCounted(measure);
        }
        if (measure.is(Dimension.MONEY) && (isSizeOfListed(measure) || isSizeOfCount(at) || isSizeBesideSize(at))) {
            return true;
        }
        if (isCondition(measure, at)) {
            return false;
        }
        if (measure.is(Dimension.COUNT) && !over && text.charAt(Math.max(measure.end(), at - 1)) != '级') {
            return false;
        }
        return thingBehind(measure, at);
    }

    /** 至少落地1个10亿元以上、3个5亿元以上项目: the number of them stands in front of the size. */
    private boolean isSizeOfListed(Measure measure) {
        return scan.measures().stream()
                .anyMatch(each ->
                        each.end() == measure.start() && each.start() >= clause.start() && each.is(Dimension.COUNT));
    }

    /** 投资总额1亿美元以上的不少于20家: those of this size are counted behind it. */
    private boolean isSizeOfCount(int at) {
        if (at >= clause.end() || text.charAt(at) != '的') {
            return false;
        }
        for (Measure each : scan.measures()) {
            boolean counted = each.is(Dimension.COUNT) || each.is(Dimension.STAFF);
            if (counted && each.start() > at && each.end() <= clause.end()) {
                return Comparison.around(text, at, each, clause.end()).start() == at + 1;
            }
        }
        return false;
    }

    /** 亿元以上500个: counted at once; 外资1000万美元以上、内资3亿元以上的项目: either size belongs to the project. */
    private boolean isSizeBesideSize(int at) {
        if (at >= clause.end()) {
            return false;
        }
        boolean listed = "、或和".indexOf(text.charAt(at)) >= 0;
        Measure next = null;
        for (Measure each : scan.measures()) {
            next = next == null && each.start() >= at && each.end() <= clause.end() ? each : next;
        }
        if (next == null) {
            return false;
        }
        boolean counted = next.is(Dimension.COUNT) && next.start() == at;
        return counted || (listed && next.is(Dimension.MONEY) && isSizeClass(next));
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
}
