package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Inheritance;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.finding.draft.Scoping;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds 全覆盖 of people or things that can be counted (人员培训全覆盖); of anything else it is a slogan. */
final class CoverageFinder {
    private static final String ALL = "全覆盖";
    private final Inheritance inheritance;

    CoverageFinder(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    List<Draft> in(Place place) {
        var found = new ArrayList<Draft>();
        String text = place.text();
        for (Clause clause : place.clauses()) {
            int at = Search.first(text, ALL, clause.start(), clause.end());
            boolean closes = at >= 0 && at + ALL.length() == clause.end();
            if (closes && !place.scan().isQuoted(at) && place.sets()) {
                Lead lead = Lead.withoutSubject(text, place.scan(), clause.start(), at);
                int from = behindVerb(text, lead.end(), at);
                int crowd = crowd(text, from, at);
                if (crowd > 0) {
                    Draft draft = draft(place, lead, from, at);
                    draft.subject = place.words(from, crowd);
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private static int behindVerb(String text, int from, int end) {
        for (String verb : List.of("实行", "做到", "达到", "实现")) {
            if (text.startsWith(verb, from) && from + verb.length() < end) {
                return from + verb.length();
            }
        }
        return from;
    }

    /** Where the crowd ends that has behind it what is done to it: 人员+培训, 企业+走访; 0 where there is none. */
    private static int crowd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            Words.Entry head = Lexicon.CROWDS.at(text, at, to);
            int behind = head == null ? 0 : to - at - head.word().length();
            if (head != null && behind >= 2 && behind <= 6) {
                return at + head.word().length();
            }
        }
        return 0;
    }

    private Draft draft(Place place, Lead lead, int from, int at) {
        var quantity = new Quantity(Comparator.EQUAL, BigDecimal.valueOf(100), null, "%", null, null, ALL, false);
        Draft draft = new Draft(place.words(from, at), quantity, from, at + ALL.length());
        draft.kind = Kind.ORGANISATION;
        draft.confidence = 0.7;
        draft.reason = "“全覆盖”按100%计";
        inheritance.take(lead, false);
        new Scoping(place, inheritance).fill(draft, null);
        return draft;
    }
}
