package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Inheritance;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.finding.draft.Scoping;
import cn.yinfeng.engines.extraction.frame.Periods;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rhythms without a number: 每月通报工作进展 is once a month; 于每周四17:00前将…报至 is once a week. */
final class RhythmFinder {
    private final Inheritance inheritance;

    RhythmFinder(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    /** {@code taken}: what was found with a number, whose clauses are left alone. */
    List<Draft> in(Place place, List<Draft> taken) {
        var found = new ArrayList<Draft>();
        if (!place.sets()) {
            return found;
        }
        for (TimePhrase time : place.scan().times()) {
            Clause clause = place.clauseOf(time);
            if (time.kind() == TimePhrase.Kind.RECURRING
                    && clause != null
                    && !place.scan().isQuoted(time.start())) {
                Draft draft = taken(taken, clause) ? shared(place, clause, time, taken) : draft(place, clause, time);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private static boolean taken(List<Draft> drafts, Clause clause) {
        return drafts.stream().anyMatch(each -> each.start < clause.end() && clause.start() < each.end);
    }

    private @Nullable Draft draft(Place place, Clause clause, TimePhrase time) {
        String text = place.text();
        Draft idiom = idiom(place, clause, time);
        if (idiom != null) {
            return idiom;
        }
        int from = Lead.of(text, place.scan(), time.end(), clause.end()).end();
        int verb = time.due() ? Lexicon.FINISHES.first(text, from, clause.end()) : verb(text, from, clause.end());
        if (verb < 0) {
            return null;
        }
        String indicator = time.due() ? report(place, from, clause.end()) : activity(place, verb, clause.end());
        if (indicator == null || indicator.length() < 2) {
            return null;
        }
        Draft draft = once(indicator, place, time, clause.end());
        Lead lead = Lead.of(text, place.scan(), clause.start(), time.start());
        inheritance.take(lead.with(time), clause.start() == place.sentence().start());
        new Scoping(place, inheritance).fill(draft, null);
        return draft;
    }

    /** 每日一报、每周一评、每月一会: the rhythm and its act in four characters. */
    private @Nullable Draft idiom(Place place, Clause clause, TimePhrase time) {
        String text = place.text();
        int act = time.end() + 1;
        boolean four = act < clause.end()
                && time.end() - time.start() <= 4
                && text.charAt(time.end()) == '一'
                && TimePhrase.isAct(text, act, clause.end());
        int stop = act + 1;
        while (four && stop < clause.end() && stop < act + 2 && "、,和".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        boolean ends = four && (stop == clause.end() || "、,和制机的".indexOf(text.charAt(stop)) >= 0);
        if (!ends) {
            return null;
        }
        Lead lead = Lead.of(text, place.scan(), clause.start(), time.start());
        boolean held = text.charAt(act) == '开' && time.start() - lead.end() >= 2;
        String indicator = held ? place.words(lead.end(), time.start()) : place.words(time.start(), stop);
        Draft draft = once(indicator, place, time, stop);
        inheritance.take(lead.with(time), clause.start() == place.sentence().start());
        new Scoping(place, inheritance).fill(draft, null);
        return draft;
    }

    private static Draft once(String indicator, Place place, TimePhrase time, int end) {
        var quantity = new Quantity(
                Comparator.EQUAL, BigDecimal.ONE, null, "次", null, null, place.words(time.start(), time.end()), false);
        Draft draft = new Draft(indicator, quantity, time.start(), end);
        draft.kind = Kind.FREQUENCY;
        draft.confidence = 0.75;
        draft.reason = "“" + time.label() + "”后接动作，未写次数，按一次计";
        return draft;
    }

    private static int verb(String text, int from, int end) {
        Words.Entry direct = Lexicon.VERBS.at(text, from, end);
        if (direct != null) {
            return from;
        }
        for (int at = from; at < end; at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, end);
            if (verb != null && verb.note(0).equals("MEET")) {
                return at;
            }
        }
        return -1;
    }

    /** 开展比拼活动, 进行综合排名并公开发布, 通报工作进展. */
    private static @Nullable String activity(Place place, int verb, int end) {
        String text = place.text();
        Words.Entry word = Lexicon.VERBS.at(text, verb, end);
        int to = end;
        for (String joint : List.of("并向", "并对", "并", "后")) {
            int at = Search.first(text, joint, verb, end);
            to = at > verb + 2 ? Math.min(to, at) : to;
        }
        for (TimePhrase next : place.scan().times()) {
            boolean behind = next.kind() == TimePhrase.Kind.RECURRING && next.start() > verb + 1 && next.start() < to;
            to = behind ? Math.min(to, next.start() - 1) : to;
        }
        boolean idle = word != null
                && verb + word.word().length() >= to
                && !word.note(0).equals("MEET");
        return idle ? null : place.words(verb, to);
    }

    /** 将项目线索…由负责人签字后报至办公室: what is reported. */
    private static @Nullable String report(Place place, int from, int end) {
        String text = place.text();
        int verb = text.charAt(from) == '向' ? Lexicon.FINISHES.first(text, from + 1, end) : from;
        if (verb >= 0 && Lexicon.VERBS.at(text, verb, end) != null) {
            return activity(place, verb, end);
        }
        int object = from;
        int to = end;
        for (String word : List.of("由", "经", "报至", "报送", "上报", "报", "反馈", "提交")) {
            int at = Search.first(text, word, object + 1, end);
            to = at > object ? Math.min(to, at) : to;
        }
        boolean reported = Search.first(text, "报", object, end) >= 0;
        return to <= object ? null : (reported && to < end ? "报送" : "") + place.words(object, to);
    }

    /** 主要领导每季度、分管领导每两个月召开一次会议: the first rhythm shares the number of the second. */
    private @Nullable Draft shared(Place place, Clause clause, TimePhrase time, List<Draft> taken) {
        String text = place.text();
        Draft model = null;
        for (Draft each : taken) {
            boolean behind = each.start >= time.end() && each.start < clause.end() && each.kind == Kind.FREQUENCY;
            model = model == null && behind ? each : model;
        }
        boolean listed = time.end() < clause.end() && "、和,".indexOf(text.charAt(time.end())) >= 0;
        if (model == null || !listed) {
            return null;
        }
        Draft draft = new Draft(model.indicator, model.quantity, time.start(), model.end);
        draft.kind = Kind.FREQUENCY;
        draft.confidence = 0.8;
        draft.reason = "与后文同一数字";
        Lead lead = Lead.of(text, place.scan(), clause.start(), time.end());
        if (lead.subject() != null) {
            draft.subject = place.words(lead.subject().start(), lead.subject().end());
        }
        draft.period = Periods.label(time, place.frame().year());
        return draft;
    }
}
