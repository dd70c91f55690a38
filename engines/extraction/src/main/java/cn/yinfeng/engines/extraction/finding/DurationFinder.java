package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Inheritance;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.finding.draft.Scoping;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds within what time something is to be answered or done: 一般事项3个工作日内答复, 诉求24小时内响应、7个工作日内办结. */
final class DurationFinder {
    private static final int NEAR = 8;
    private final Inheritance inheritance;
    private String thing = "";

    DurationFinder(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    List<Draft> in(Place place, List<Draft> taken) {
        var found = new ArrayList<Draft>();
        thing = "";
        for (TimePhrase time : place.scan().times()) {
            Clause clause = reach(place, place.clauseOf(time), time);
            boolean within =
                    time.kind() == TimePhrase.Kind.DURATION && time.label().endsWith("内");
            if (within && clause != null && place.sets() && !place.scan().isQuoted(time.start())) {
                boolean free = taken.stream().noneMatch(each -> each.start < time.end() && time.start() < each.end);
                Draft draft = free ? draft(place, clause, time) : null;
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    /** 会后5天内，各单位要报方案: a time that stands alone speaks of the clause behind it. */
    private static @Nullable Clause reach(Place place, @Nullable Clause clause, TimePhrase time) {
        int next = clause == null ? -1 : place.clauses().indexOf(clause) + 1;
        boolean alone = clause != null
                && clause.end() == time.end()
                && next < place.clauses().size();
        return clause == null || !alone
                ? clause
                : new Clause(clause.start(), place.clauses().get(next).end(), clause.depth(), clause.before());
    }

    private @Nullable Draft draft(Place place, Clause clause, TimePhrase time) {
        int end = end(place, clause, time);
        int reach = place.text().startsWith(",", time.end()) ? 3 * NEAR : NEAR;
        int verb = end == time.end()
                ? shared(place, clause, end)
                : Lexicon.ANSWERS.first(place.text(), time.end(), Math.min(end, time.end() + reach));
        Measure measure = measure(place, time);
        if (verb < 0 || measure == null || hasMeasure(place, time, end)) {
            return null;
        }
        Lead lead = Lead.of(place.text(), place.scan(), from(place, clause, time), time.start());
        Subject all = lead.subject();
        String before = place.words(Math.min(lead.end(), time.start()), time.start());
        int named = Math.min(lead.end(), time.start());
        boolean body = Lexicon.SUBJECTS.before(place.text(), named, time.start()) != null;
        thing = before.isEmpty() || body ? (all == null && !body ? thing : "") : before;
        var quantity = new Quantity(
                Comparator.AT_MOST,
                measure.value(),
                null,
                measure.unit(),
                null,
                null,
                place.words(time.start(), time.end()),
                false);
        int to = verb > end ? clause.end() : end;
        Draft draft = new Draft(thing + place.words(verb, to), quantity, Math.min(lead.end(), time.start()), end);
        draft.confidence = 0.75;
        draft.reason = "“" + time.label() + "”与办理动作";
        inheritance.take(lead, clause.start() == place.sentence().start());
        new Scoping(place, inheritance).fill(draft, body ? before : null);
        return draft;
    }

    /** 一般事项7日内、复杂事项30日内办结: the verb stands behind the last of them; -1 where none does. */
    private static int shared(Place place, Clause clause, int joint) {
        int last = joint;
        for (TimePhrase each : place.scan().times()) {
            boolean next =
                    each.kind() == TimePhrase.Kind.DURATION && each.start() > joint && each.end() <= clause.end();
            last = next ? each.end() : last;
        }
        return last == joint ? -1 : Lexicon.ANSWERS.first(place.text(), last, Math.min(clause.end(), last + NEAR));
    }

    /** 7个工作日 of 7个工作日内; years are no time to answer in. */
    private static @Nullable Measure measure(Place place, TimePhrase time) {
        for (Measure each : Scan.measures(place.text(), time.start(), time.end())) {
            boolean lasting = each.is(Measure.Dimension.TIME) && !each.unit().equals("年");
            if (lasting) {
                return each;
            }
        }
        return null;
    }

    private static boolean hasMeasure(Place place, TimePhrase time, int end) {
        return place.scan().measures().stream()
                .anyMatch(each -> each.start() >= time.end() && each.end() <= end && !each.is(Measure.Dimension.NAME));
    }

    /** Up to the next 、 behind which another number or time stands, else the end of the clause. */
    private static int end(Place place, Clause clause, TimePhrase time) {
        int joint = Search.first(place.text(), "、", time.end(), clause.end());
        boolean another = joint >= 0
                && (place.scan().measures().stream()
                                .anyMatch(each -> each.start() > joint && each.end() <= clause.end())
                        || place.scan().times().stream()
                                .anyMatch(each -> each.start() > joint && each.end() <= clause.end()));
        return another ? joint : clause.end();
    }

    private static int from(Place place, Clause clause, TimePhrase time) {
        int from = clause.start();
        for (TimePhrase before : place.scan().times()) {
            boolean earlier = before.kind() == TimePhrase.Kind.DURATION && before.end() <= time.start();
            int joint = earlier ? place.text().lastIndexOf('、', time.start()) : -1;
            from = joint >= Math.max(from, before.end()) ? joint + 1 : from;
        }
        return from;
    }
}
