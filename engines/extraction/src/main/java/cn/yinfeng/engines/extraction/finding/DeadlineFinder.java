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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is due by a date without a number: 路线图于6月底前完成, 于3月11日前将书面意见反馈至. */
final class DeadlineFinder {
    private final Inheritance inheritance;

    DeadlineFinder(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    List<Draft> in(Place place, List<Draft> taken) {
        var found = new ArrayList<Draft>();
        if (!place.sets()) {
            return found;
        }
        for (TimePhrase time : place.scan().times()) {
            Clause clause = place.clauseOf(time);
            boolean due = time.due()
                    && time.kind() != TimePhrase.Kind.RECURRING
                    && time.label().matches(".*(前|底|末)");
            if (due && clause != null && !taken(taken, clause) && !place.scan().isQuoted(time.start())) {
                Draft draft = draft(place, clause, time);
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
        String deadline = Periods.deadline(time, place.frame().year());
        int verb = finish(text, time.end(), clause.end());
        if (deadline == null || verb < 0) {
            return null;
        }
        Lead before = Lead.of(text, place.scan(), clause.start(), time.start());
        Lead after = Lead.of(text, place.scan(), time.end(), clause.end());
        String indicator = indicator(place, before, time, after, verb, clause);
        if (indicator.length() < 2) {
            return null;
        }
        var quantity = new Quantity(
                Comparator.DEADLINE, null, null, null, null, null, place.words(time.start(), time.end()), false);
        Draft draft = new Draft(indicator, quantity, Math.min(before.end(), time.start()), clause.end());
        draft.kind = Kind.DEADLINE;
        draft.confidence = 0.8;
        draft.reason = "期限“" + time.label() + "”与完成动作";
        inheritance.take(before, clause.start() == place.sentence().start());
        new Scoping(place, inheritance).fill(draft, null);
        draft.deadline = deadline;
        draft.period = time.from().year() > 0 || draft.period == null
                ? time.from().year(place.frame().year()) + "年"
                : draft.period;
        return draft;
    }

    private static int finish(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            Words.Entry verb = Lexicon.FINISHES.at(text, at, end);
            if (verb != null) {
                return at;
            }
        }
        return -1;
    }

    /** The thing stands before the date (路线图于6月底前完成), or behind 将, or behind the verb. */
    private static String indicator(Place place, Lead before, TimePhrase time, Lead after, int verb, Clause clause) {
        int thing = before.end();
        if (time.start() - thing >= 2) {
            return place.words(thing, time.start());
        }
        String text = place.text();
        int from = after.end();
        int to = clause.end();
        for (String word : List.of("报至", "报送至", "反馈至", "提交", "送交", "报")) {
            int at = Search.first(text, word, from + 2, clause.end());
            if (at > 0) {
                to = Math.min(to, word.equals("反馈至") ? at + 2 : at);
            }
        }
        return to > from ? place.words(from, to) : place.words(verb, clause.end());
    }
}
