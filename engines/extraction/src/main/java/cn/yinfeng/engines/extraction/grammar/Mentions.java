package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
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
        return !measure.is(Dimension.NAME) && !scan.quoted().get(measure.start()) && !isSizeClass(measure);
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
            return false;
        }
        if (measure.is(Dimension.COUNT) && !over && text.charAt(Math.max(measure.end(), at - 1)) != '级') {
            return false;
        }
        return thingBehind(measure, at);
    }

    private boolean thingBehind(Measure measure, int at) {
        boolean sized = measure.is(Dimension.MONEY)
                || measure.is(Shape.BARE)
                || measure.is(Dimension.STAFF)
                || measure.is(Dimension.AREA);
        int to = at;
        while (to < clause.end()
                && (Characters.isHan(text.charAt(to)) || "“”()/".indexOf(text.charAt(to)) >= 0)
                && !startsMeasure(to)) {
            to++;
        }
        return (sized || measure.is(Dimension.SIZE)) && things(at, to);
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
        int stop = withoutTime(from, comparison.start());
        Comparison wider = stop < comparison.start() ? comparison : null;
        Lead lead = Lead.of(text, scan, from, stop);
        Indicator left = new Phrase(text, scan).trimmed(lead.end(), stop);
        Indicator right = right(comparison.end(), to, another);
        if (wider != null && lead.time() == null) {
            lead = new Lead(
                    lead.end(),
                    lead.subject(),
                    timeBefore(comparison.start()),
                    lead.rhythm(),
                    lead.modal(),
                    lead.part());
        }
        return new Mention(measure, comparison, lead, left, right, clause);
    }

    /** A time between the counted thing and its number is no part of the thing. */
    private int withoutTime(int from, int to) {
        TimePhrase time = timeBefore(to);
        return time == null || time.start() < from || time.kind() == TimePhrase.Kind.RECURRING ? to : time.start();
    }

    private @Nullable TimePhrase timeBefore(int to) {
        for (TimePhrase each : scan.times()) {
            if (each.end() == to) {
                return each;
            }
        }
        return null;
    }

    private Indicator right(int from, int to, boolean another) {
        if (from >= to || !opensThing(from, to)) {
            return new Indicator(from, from);
        }
        int end = to;
        int joint = another ? Search.first(text, "、", from, to) : -1;
        if (joint >= 0) {
            end = joint;
        }
        if (another) {
            for (String word : List.of("和", "及", "与", "以及", "并")) {
                int at = text.lastIndexOf(word, end - 1);
                if (at > from && at + word.length() >= end - 12) {
                    end = Math.min(end, at);
                }
            }
        }
        return new Phrase(text, scan).trimmed(from, end);
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
        var lead = Lexicon.LEADING.at(text, at, to);
        return lead == null || lead.note(0).equals("KEEP");
    }
}
