package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;

/** Numbers that tell how, of what, to whom or since when, and not how much is wanted. */
final class Circumstances {
    private final String text;
    private final Scan scan;
    private final Clause clause;

    Circumstances(String text, Scan scan, Clause clause) {
        this.text = text;
        this.scan = scan;
        this.clause = clause;
    }

    boolean holds(Measure measure) {
        return isManner(measure)
                || isClass(measure)
                || isMembers(measure)
                || isSlogan(measure)
                || isSpan(measure)
                || isStage(measure)
                || isScope(measure)
                || isDescription(measure)
                || isAwarded(measure)
                || isDay(measure)
                || isMembership(measure)
                || isWhole(measure)
                || isOldValue(measure)
                || isRank(measure);
    }

    /** 分三批, 用3年左右时间: how, not how much. */
    private boolean isManner(Measure measure) {
        char before = measure.start() > clause.start() ? text.charAt(measure.start() - 1) : ' ';
        boolean parted =
                before == '分' && List.of("批", "期", "轮", "批次", "组", "年", "步").contains(measure.unit());
        int end = Comparison.around(text, clause.start(), measure, clause.end()).end();
        boolean spent = measure.start() > clause.start() && text.charAt(measure.start() - 1) == '出';
        return parted || (measure.is(Dimension.TIME) && text.startsWith("时间", end) && !spent);
    }

    /** 未达5000万美元的经开区, 空置超过12个月的厂房: which of them, not how many. */
    private boolean isClass(Measure measure) {
        Comparison told = Comparison.around(text, clause.start(), measure, clause.end());
        boolean sized = measure.is(Dimension.MONEY) || measure.is(Dimension.TIME) || measure.is(Dimension.AREA);
        boolean in = sized
                && told.start() < measure.start()
                && told.end() + 2 < clause.end()
                && text.charAt(told.end()) == '的'
                && Characters.isHan(text.charAt(told.end() + 1));
        boolean opens = told.start() == clause.start() || measure.is(Dimension.TIME);
        return in
                && opens
                && "奖补给按予不扣加免由可项得".indexOf(text.charAt(told.end() + 1)) < 0
                && Lexicon.VERBS.at(text, told.end() + 1, clause.end()) == null;
    }

    /** 二类部门(13个), 乙类乡(其他9个乡镇): how many are meant by the name in front of the bracket. */
    private boolean isMembers(Measure measure) {
        boolean counted = measure.is(Dimension.COUNT) || measure.is(Dimension.STAFF);
        boolean inside = counted && clause.before() == '(' && clause.depth() > 0;
        int from = inside ? clause.start() : measure.start();
        boolean first = measure.start() == from
                || text.startsWith("其他", from)
                || text.startsWith("其余", from)
                || text.startsWith("共", from);
        boolean named = clause.start() >= 2
                && Lexicon.SUBJECTS.before(text, Math.max(0, clause.start() - 8), clause.start() - 1) != null;
        return inside && first && named && clause.end() - measure.end() <= 4;
    }

    /** 三个“不少于”: the number of a slogan. */
    private boolean isSlogan(Measure measure) {
        boolean quoted = measure.is(Dimension.COUNT)
                && !Characters.isDigit(text.charAt(measure.start()))
                && measure.end() < clause.end()
                && text.charAt(measure.end()) == '“';
        int close = quoted ? text.indexOf('”', measure.end()) : -1;
        return close > 0 && close + 1 >= clause.end();
    }

    /** 三年新建厂房30万平方米, 五年累计引进: within which time. */
    private boolean isSpan(Measure measure) {
        return Lead.opensSpan(text, measure, clause.start(), clause.end());
    }

    /** 产业园一期8万平方米: the stage is part of the name; 举办一期 counts. */
    private boolean isStage(Measure measure) {
        boolean stage = measure.unit().equals("期") && (measure.is(Shape.ARTICLE) || measure.is(Shape.PLAIN));
        if (!stage || measure.start() <= clause.start() || Characters.isDigit(text.charAt(measure.start()))) {
            return false;
        }
        return Characters.isHan(text.charAt(measure.start() - 1))
                && Lexicon.VERBS.before(text, clause.start(), measure.start()) == null
                && Lexicon.COMPARATORS.before(text, clause.start(), measure.start()) == null;
    }

    /** 对已签约未开工的11个项目, 市领导担任链长的12条产业链, 用好总规模200亿元的基金: of what is spoken, not what is wanted. */
    private boolean isScope(Measure measure) {
        boolean counted = measure.is(Dimension.COUNT) || measure.is(Dimension.STAFF);
        boolean those = counted
                && measure.start() > clause.start()
                && text.charAt(measure.start() - 1) == '的'
                && !text.startsWith("余", measure.start() - 2)
                && !text.startsWith("余下", measure.start() - 3)
                && measure.is(Shape.PLAIN);
        boolean used = Lexicon.USING.at(text, clause.start(), clause.end()) != null
                && measure.is(Dimension.MONEY)
                && measure.end() < clause.end()
                && text.charAt(measure.end()) == '的';
        boolean sized = measure.is(Dimension.SIZE) && measure.end() < clause.end() && text.charAt(measure.end()) == '的';
        return (those || used || sized)
                && !Comparison.around(text, clause.start(), measure, clause.end())
                        .stated();
    }

    /** 企业1家（注册资本500万元以上）: of what size they are. */
    private boolean isDescription(Measure measure) {
        boolean whole = clause.depth() > 0
                && clause.before() == '('
                && measure.is(Dimension.MONEY)
                && text.startsWith("以上", measure.end())
                && measure.end() + 2 == clause.end();
        return whole
                && scan.measures().stream().anyMatch(each -> each.is(Dimension.COUNT) && each.end() < clause.start());
    }

    /** 二等奖2个单位各奖励30万元: whom it is given to. */
    private boolean isAwarded(Measure measure) {
        boolean counted = measure.is(Dimension.COUNT) || measure.is(Dimension.STAFF);
        for (int at = measure.end() + 1; counted && at < Math.min(clause.end(), measure.end() + 6); at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, clause.end());
            if (verb != null && verb.note(0).equals("REWARD")) {
                return true;
            }
        }
        return false;
    }

    /** 全镇14个村: how many there are of those whom the plan binds. */
    private boolean isMembership(Measure measure) {
        int at = measure.start() - 2;
        boolean whole = at >= clause.start()
                && measure.is(Dimension.COUNT)
                && text.charAt(at) == '全'
                && "省市县区州镇乡".indexOf(text.charAt(at + 1)) >= 0;
        return whole
                && !Comparison.around(text, clause.start(), measure, clause.end())
                        .stated();
    }

    /** 每月8日、18日、28日: days of the month. */
    private boolean isDay(Measure measure) {
        boolean day = measure.unit().equals("日") && measure.is(Shape.PLAIN);
        return day
                && !Comparison.around(text, clause.start(), measure, clause.end())
                        .stated()
                && scan.times().stream()
                        .anyMatch(each -> each.kind() == TimePhrase.Kind.RECURRING && each.start() < measure.start());
    }

    /** 占年度目标82亿元的50.2%: the sum of which the share is told. */
    private boolean isWhole(Measure measure) {
        return measure.end() < clause.end()
                && text.charAt(measure.end()) == '的'
                && scan.measures().stream()
                        .anyMatch(each -> each.start() == measure.end() + 1 && each.is(Dimension.SHARE));
    }

    /** 由10%提高到15%: the first number is what it is now. */
    private boolean isOldValue(Measure measure) {
        boolean from = measure.start() > clause.start()
                && ("由从".indexOf(text.charAt(measure.start() - 1)) >= 0 || isBase(measure));
        return from
                && scan.measures().stream()
                        .anyMatch(each -> each.start() > measure.end() && each.end() <= clause.end());
    }

    /** 比2013年的46亿元净增10亿元: the first number is the base. */
    private boolean isBase(Measure measure) {
        return scan.times().stream()
                .anyMatch(each -> each.start() > clause.start()
                        && "比较由从".indexOf(text.charAt(each.start() - 1)) >= 0
                        && (each.end() == measure.start()
                                || (each.end() + 1 == measure.start() && text.charAt(each.end()) == '的')));
    }

    /** 前三名: a place, not a number of people. */
    private boolean isRank(Measure measure) {
        boolean behind = measure.start() > clause.start() && "前后".indexOf(text.charAt(measure.start() - 1)) >= 0;
        return behind && measure.is(Dimension.STAFF);
    }
}
