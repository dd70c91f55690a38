package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Comparison;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values side by side in one clause: 分别给予100亩、80亩、50亩用地奖励 shares the thing behind them; 履约率、开工率分别达到90%、80%以上 deals them
 * out in turn.
 */
final class Series {
    private final Place place;
    private final List<Mention> mentions;

    private Series(Place place, List<Mention> mentions) {
        this.place = place;
        this.mentions = mentions;
    }

    /** The mentions of a clause, each with its own thing where the series tells it. */
    static List<Mention> dealt(Place place, List<Mention> mentions, List<Indicator> before) {
        return mentions.size() < 2 ? mentions : new Series(place, mentions).deal(before);
    }

    private List<Mention> deal(List<Indicator> before) {
        var dealt = new ArrayList<Mention>();
        int from = 0;
        while (from < mentions.size()) {
            int to = from + 1;
            while (to < mentions.size() && follows(mentions.get(to - 1), mentions.get(to))) {
                to++;
            }
            dealt.addAll(to - from == 1 ? mentions.subList(from, to) : group(mentions.subList(from, to), before));
            from = to;
        }
        return dealt;
    }

    /** Nothing but 、 和 between two values of one unit. */
    private boolean follows(Mention one, Mention next) {
        boolean like = one.measure().unit().equals(next.measure().unit())
                || (one.measure().is(Measure.Dimension.ACT) && next.measure().is(Measure.Dimension.ACT));
        boolean plain = like && one.right().isEmpty() && next.left().isEmpty();
        String between = place.text()
                .substring(
                        one.comparison().end(),
                        Math.max(one.comparison().end(), next.comparison().start()));
        return plain && !between.isEmpty() && between.length() <= 2 && "、和及或以及".contains(between);
    }

    private List<Mention> group(List<Mention> group, List<Indicator> before) {
        Mention first = group.getFirst();
        Mention last = group.getLast();
        List<Indicator> things = first.left().isEmpty()
                ? before.subList(Math.max(0, before.size() - group.size()), before.size())
                : parts(first.left(), group.size());
        List<TimePhrase> times = times(first.comparison().start(), group.size());
        boolean inTurn = first.comparison().each() && things.size() == group.size();
        Subject all = first.lead().subject();
        boolean each = first.comparison().each() || (all != null && place.text().startsWith("分别", all.end()));
        List<Subject> bound = each && !inTurn && times.isEmpty() ? subjects(all, group.size()) : List.of();
        var dealt = new ArrayList<Mention>();
        for (int i = 0; i < group.size(); i++) {
            Mention one = group.get(i);
            Indicator left = inTurn ? things.get(i) : first.left();
            Lead lead = !times.isEmpty() ? first.lead().at(times.get(i)) : first.lead();
            lead = bound.isEmpty() ? lead : lead.binding(bound.get(i));
            dealt.add(new Mention(
                    one.measure(), shared(one, first, last), lead, left, last.right(), one.base(), one.clause()));
        }
        return dealt;
    }

    /** 2023年、2024年、2025年分别…: as many times as values, side by side in front of them; else none. */
    private List<TimePhrase> times(int before, int wanted) {
        List<TimePhrase> told = place.scan().times().stream()
                .filter(each -> each.end() <= before
                        && each.kind() != TimePhrase.Kind.RECURRING
                        && each.kind() != TimePhrase.Kind.DURATION)
                .toList();
        if (told.size() < wanted) {
            return List.of();
        }
        List<TimePhrase> last = told.subList(told.size() - wanted, told.size());
        for (int i = 1; i < wanted; i++) {
            if (last.get(i).start() - last.get(i - 1).end() > 1) {
                return List.of();
            }
        }
        return last.stream().map(each -> each.due(last.getFirst().due())).toList();
    }

    /** 甲专班、乙专班签约额依次为30亿元、10亿元: as many who are bound as values; else none. */
    private List<Subject> subjects(@Nullable Subject all, int wanted) {
        if (all == null) {
            return List.of();
        }
        List<Subject> each = parts(new Indicator(all.start(), all.end()), wanted).stream()
                .map(part -> new Subject(part.start(), part.end(), all.kind(), false))
                .toList();
        return each.stream().allMatch(one -> one.end() - one.start() >= 2) ? each : List.of();
    }

    /** The comparator stands in front of the first value or behind the last one. */
    private static Comparison shared(Mention each, Mention first, Mention last) {
        Comparison own = each.comparison();
        Comparison told = last.comparison().stated() ? last.comparison() : first.comparison();
        boolean change = first.comparison().bound() != null;
        return change
                ? new Comparison(
                        own.start(), own.end(), first.comparison().comparator(), bound(first, last), true, true)
                : new Comparison(own.start(), own.end(), told.comparator(), told.bound(), told.stated(), true);
    }

    private static @Nullable Comparator bound(Mention first, Mention last) {
        return last.comparison().stated() && last.comparison().bound() == null
                ? last.comparison().comparator()
                : first.comparison().bound();
    }

    /** The things of a list, where there are as many as values; else none. */
    private List<Indicator> parts(Indicator left, int wanted) {
        var parts = new ArrayList<Indicator>();
        int from = left.start();
        for (int at = left.start(); at <= left.end(); at++) {
            boolean joint = at == left.end()
                    || ("、和与及".indexOf(place.text().charAt(at)) >= 0
                            && !place.scan().isQuoted(at));
            if (joint && at > from) {
                parts.add(new Indicator(from, at));
                from = at + 1;
            }
        }
        return parts.size() == wanted ? parts : List.of();
    }
}
