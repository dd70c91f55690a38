package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of one clause: size classes (10亿元以上项目) belong to what is counted, the other measures count it. */
public final class Mentions {
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
        var judge = new Values(text, scan, clause);
        for (Measure each : scan.measures()) {
            if (each.start() >= clause.start() && each.end() <= clause.end() && judge.isValue(each)) {
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

    private Mention mention(int begin, Measure measure, int to, boolean another) {
        int from = behindDuration(begin, measure.start());
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

    /** 一般事项3个工作日内答复、复杂事项不超过…: what is done within a time is parted from what follows. */
    private int behindDuration(int from, int to) {
        int found = from;
        for (TimePhrase each : scan.times()) {
            boolean inside = each.kind() == TimePhrase.Kind.DURATION && each.start() > from && each.end() < to;
            int joint = inside ? text.lastIndexOf('、', to - 1) : -1;
            found = joint > each.end() ? joint + 1 : found;
        }
        return found;
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
            end = joint < 0 ? beforeVerb(from, end) : end;
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

    /** 落地1个10亿元以上项目: the size opens the name of the thing. */
    private boolean opensSize(int at) {
        return scan.measures().stream()
                .anyMatch(each -> each.start() == at && each.is(Measure.Dimension.MONEY) && !values.contains(each));
    }

    private boolean opensThing(int at, int to) {
        char first = text.charAt(at);
        if (opensSize(at)) {
            return true;
        }
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
