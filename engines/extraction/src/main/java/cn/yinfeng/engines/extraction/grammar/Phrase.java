package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;

/** Trims a phrase to what is counted. */
final class Phrase {
    private static final List<String> PLACES = List.of("等地", "中", "内", "上", "方面", "期间", "基础上", "过程中");
    private static final List<String> WILLS = List.of("确保", "力争", "争取", "必须", "务必");
    private static final int LONGEST = 34;
    private final String text;
    private final Scan scan;

    Phrase(String text, Scan scan) {
        this.text = text;
        this.scan = scan;
    }

    Indicator trimmed(int start, int end) {
        int from = behindAdverbials(start, end);
        int to = end;
        while (to > from && ",、;:的 —-“(并由从再*".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        to = behindRate(from, beforeAim(from, beforeAddress(from, to)));
        to = beforeModal(from, beforeSum(from, beforeBase(from, to)));
        to = beforeWill(from, to);
        from = behindModal(from, to);
        to = beforeAdverbial(from, to);
        if (to - from > LONGEST) {
            from = lastVerb(from, to);
        }
        return new Indicator(from, Math.max(from, to));
    }

    /** 实际工作中, 在…方面, 通过…: how or where, not what. */
    private int behindAdverbials(int start, int end) {
        if (start < end && "在".indexOf(text.charAt(start)) >= 0) {
            for (int at = end; at > start; at--) {
                for (String place : PLACES) {
                    boolean ends = text.startsWith(place, at - place.length()) && at - place.length() > start;
                    if (ends && (at == end || Lexicon.VERBS.at(text, at, end) != null)) {
                        return at;
                    }
                }
            }
        }
        if (start < end && text.charAt(start) == '对' && !text.startsWith("对接", start)) {
            return behindTerms(start, end);
        }
        return text.startsWith("中", end - 1) && end - start > 2 && text.startsWith("工作中", end - 3) ? end : start;
    }

    /** 对总部企业给予, 对引荐人按, 对前三名奖励: what is given stands behind. */
    private int behindTerms(int start, int end) {
        int by = Search.first(text, "按", start, end);
        if (by > start) {
            return by + (text.startsWith("按照", by) ? 2 : 1);
        }
        for (int at = start + 1; at < end; at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, end);
            if (verb != null && verb.note(0).equals("REWARD") && verb.word().length() > 1) {
                return verb.word().equals("给予") ? at + 2 : at;
            }
        }
        return start + 1;
    }

    /** 考核分值要在综合考核中提高到: the topic stands before 要. */
    private int beforeAdverbial(int from, int to) {
        for (String modal : List.of("要在", "应在", "须在", "要由", "要按", "在")) {
            int at = Search.first(text, modal, from, to);
            if (at > from + 3 && PLACES.stream().anyMatch(place -> text.startsWith(place, to - place.length()))) {
                return at;
            }
        }
        return to;
    }

    /** 投资完成率达到年度计划的30%: the rate is the name. */
    private int behindRate(int from, int to) {
        int rate = Search.first(text, "率达到", from, to);
        return rate > from ? rate + 1 : to;
    }

    /** 实际使用外资目标2.5亿美元: the thing itself is counted. */
    private int beforeAim(int from, int to) {
        for (String aim : List.of("目标任务", "任务目标", "目标", "任务")) {
            int at = to - aim.length();
            if (at - from >= 3 && text.startsWith(aim, at) && "的度项年".indexOf(text.charAt(at - 1)) < 0) {
                return at;
            }
        }
        return to;
    }

    /** 形成工作信息向办公室报送: to whom is no part of what. */
    private int beforeAddress(int from, int to) {
        int address = Search.first(text, "向", from + 3, to);
        boolean reports =
                text.startsWith("报送", to - 2) || text.startsWith("上报", to - 2) || text.startsWith("报告", to - 2);
        return address > 0 && reports ? address : to;
    }

    /** 产值、税收两项指标, 权重由10%提高到15%: neither the sum of the list nor the old value is part of the name. */
    private int beforeSum(int from, int to) {
        for (Measure each : scan.measures()) {
            boolean last = each.end() == to && each.start() > from + 1;
            if (last && each.is(Measure.Dimension.NAME) && "强号届级".indexOf(each.unit()) < 0) {
                return each.start();
            }
            if (last && "由从".indexOf(text.charAt(each.start() - 1)) >= 0) {
                return each.start() - 1;
            }
        }
        return to;
    }

    /** 总产值比2013年的46亿元净增, 到位资金较上年同期: what it is compared with is no part of the name. */
    private int beforeBase(int from, int to) {
        for (TimePhrase time : scan.times()) {
            boolean base =
                    time.start() > from + 2 && time.end() <= to && "比较由从".indexOf(text.charAt(time.start() - 1)) >= 0;
            if (base) {
                return time.start() - 1;
            }
        }
        return to;
    }

    /** 总产值力争比上年翻一番: 力争 belongs to the verb. */
    private int beforeModal(int from, int to) {
        Words.Entry word = Lexicon.LEADING.before(text, from, to);
        int length = word != null && word.note(0).equals("MODAL") ? word.word().length() : 0;
        return length > 1 && to - from > length ? to - length : to;
    }

    /** 社零额增速力争高于全省平均: what is measured stands in front of the will. */
    private int beforeWill(int from, int to) {
        for (String modal : WILLS) {
            int at = Search.first(text, modal, from + 2, to);
            Words.Entry head = at < 0 ? null : Lexicon.HEADS.before(text, from, at);
            if (head != null && head.note(0).equals("METRIC")) {
                return at;
            }
        }
        return to;
    }

    /** 龙头企业要引进项目: what is counted stands behind 要. */
    private int behindModal(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            for (String modal : WILLS) {
                if (text.startsWith(modal, at) && at + modal.length() < to - 1) {
                    return Lead.of(text, scan, at, to).end();
                }
            }
            if ("要须应".indexOf(text.charAt(at)) >= 0 && willsVerb(at + 1, to)) {
                return Lead.of(text, scan, at, to).end();
            }
        }
        return from;
    }

    private static final List<String> ATTAIN = List.of("实现", "完成", "达到", "确保", "力争");

    private boolean willsVerb(int at, int to) {
        return at < to - 2 && ATTAIN.stream().anyMatch(each -> text.startsWith(each, at));
    }

    private int lastVerb(int from, int to) {
        for (int at = to - 5; at > from; at--) {
            var verb = Lexicon.VERBS.at(text, at, to);
            if (verb != null && verb.word().length() > 1 && verb.note(0).equals("ACT") && startsWord(at)) {
                return at;
            }
        }
        return from;
    }

    private boolean startsWord(int at) {
        return scan.times().stream().map(TimePhrase::start).noneMatch(each -> each == at)
                && (at == 0 || text.charAt(at - 1) != '新');
    }
}
