package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Inheritance;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.finding.draft.Scoping;
import cn.yinfeng.engines.extraction.grammar.Comparison;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.grammar.Mentions;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what carries a number. */
public final class MeasureFinder {
    private final Inheritance inheritance;
    private final List<Draft> found = new ArrayList<>();
    private @Nullable String antecedent;
    private @Nullable String spoken;
    private final List<Indicator> things = new ArrayList<>();
    private @Nullable String cohort;
    private static final int LONGEST_LABEL = 18;
    private @Nullable Indicator label;
    private boolean listed;
    private boolean parts;
    private @Nullable Draft whole;
    private final Rulings rulings = new Rulings();

    public MeasureFinder(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    /** Numbers that set rules instead of targets, of the whole document. */
    public List<Rule> rulings() {
        return rulings.found();
    }

    public List<Draft> in(Place place) {
        found.clear();
        var ranking = new Ranking(place);
        boolean goesOn = Continuation.goesOn(place);
        antecedent = goesOn ? antecedent : null;
        things.clear();
        cohort = null;
        listed = false;
        label = null;
        parts = false;
        whole = goesOn ? whole : null;
        boolean first = true;
        boolean inside = false;
        for (Clause clause : place.clauses()) {
            if (inside != (clause.depth() > 0)) {
                inside = !inside;
                inheritance.bracket(inside);
            }
            clause(place, ranking, clause, first);
            first = false;
        }
        return List.copyOf(found);
    }

    private void clause(Place place, Ranking ranking, Clause clause, boolean first) {
        if (clause.before() == ';') {
            inheritance.semicolon();
        }
        List<Mention> mentions = Series.dealt(place, Mentions.in(place.text(), place.scan(), clause), things);
        if (mentions.isEmpty()) {
            Lead lead = Lead.of(place.text(), place.scan(), clause.start(), clause.end());
            parts = lead.part();
            spoken = new Completion(place).aim(clause, spoken);
            label = clause.end() - lead.end() <= LONGEST_LABEL
                    ? new Completion(place).label(lead.end(), Math.max(lead.end(), clause.end()))
                    : null;
            inheritance.take(lead, first);
            String things = new Cohort(place).object(lead, clause);
            cohort = things == null ? cohort : things;
            return;
        }
        mentions.stream().map(Mention::left).filter(each -> !each.isEmpty()).forEach(things::add);
        boolean part = clause.depth() > 0 || (parts && clause.before() == ':');
        parts = false;
        boolean heads = first;
        Indicator name = clause.before() == ':' ? label : Continuation.inBracket(place, clause);
        label = null;
        for (Mention each : mentions) {
            Mention mention = name == null ? each : each.labelled(name);
            name = null;
            part |= mention.lead().part()
                    || Continuation.isPart(place, mention, found.isEmpty() ? null : found.getLast());
            inheritance.take(mention.lead(), heads, new Naming(place).goesOn(mention));
            heads = false;
            mention(place, ranking, mention, part);
        }
    }

    private void mention(Place place, Ranking ranking, Mention mention, boolean part) {
        String counted = new Cohort(place).counted(mention);
        if (counted != null) {
            cohort = counted;
            listed = true;
            return;
        }
        boolean aimed = antecedent == null && new Completion(place).isAimed(mention);
        Indicator branch = Branches.of(place, mention, found);
        Mention bare = branch == null ? mention : mention.withoutName();
        List<String> indicators = new Naming(place).indicators(bare, aimed ? spoken : antecedent);
        for (int i = 0; i < indicators.size(); i++) {
            Draft draft = draft(place, mention, indicators.get(i));
            if (rulings.takes(place, mention, draft)) {
                return;
            }
            ranking.judge(draft, mention);
            if (part) {
                partOf(draft);
            } else if ((mention.left().isEmpty()
                            || mention.left().start() < mention.clause().start())
                    && (mention.lead().subject() != null || mention.lead().time() != null)) {
                quota(draft, mention);
            }
            if (draft.confidence == 0 && follows(place, mention, draft)) {
                draft.confidence = 0.75;
                draft.reason = "与前项并列";
            }
            scope(place, mention, draft);
            draft.subject = branch == null ? draft.subject : place.words(branch.start(), branch.end());
            found.add(draft);
            boolean change = draft.quantity.comparator() == Comparator.GROWTH
                    || draft.quantity.comparator() == Comparator.DECLINE;
            if (!part && !draft.indicator.isEmpty() && (whole == null || !change)) {
                whole = draft;
            }
        }
        boolean named = !mention.left().isEmpty() || antecedent == null;
        boolean aside =
                new Completion(place).isTold(mention) || indicators.getLast().equals("占比");
        if (named && !aside && !indicators.getLast().isEmpty()) {
            antecedent = indicators.getLast();
        }
    }

    /** 培育甲1个、乙2个: what is listed behind a target is one. */
    private boolean follows(Place place, Mention mention, Draft draft) {
        if (found.isEmpty()) {
            return false;
        }
        Draft before = found.getLast();
        return before.confidence > 0
                && !before.fact
                && (before.end >= mention.clause().start()
                        || Continuation.counts(place, mention, before)
                        || Continuation.lists(place, mention, before))
                && !draft.indicator.isEmpty()
                && !mention.measure().is(Measure.Shape.ARTICLE)
                && before.end < mention.measure().start()
                && ("、和及".indexOf(place.text().charAt(before.end)) >= 0
                        || Continuation.counts(place, mention, before)
                        || Continuation.lists(place, mention, before));
    }

    /** A part is wanted as much as its whole. */
    private void partOf(Draft draft) {
        draft.parent = whole;
        if (whole != null && whole.confidence > 0 && draft.confidence == 0 && !draft.indicator.isEmpty()) {
            draft.confidence = whole.confidence - 0.1;
            draft.fact = whole.fact;
            draft.reason = "其中项";
        }
    }

    /** 甲县30个、乙县25个: what the sentence counts, dealt out to those whom it names. */
    private void quota(Draft draft, Mention mention) {
        if (mention.measure().is(Measure.Dimension.TIME)
                && !mention.comparison().stated()) {
            return;
        }
        boolean named = !draft.indicator.isEmpty() && draft.confidence == 0;
        boolean same =
                whole == null || (whole.confidence > 0 && Objects.equals(whole.quantity.unit(), draft.quantity.unit()));
        if (named && same && draft.quantity.unit() != null) {
            draft.confidence = 0.8;
            draft.reason = "按单位分解";
        }
    }

    private Draft draft(Place place, Mention mention, String indicator) {
        Measure measure = mention.measure();
        Comparison comparison = mention.comparison();
        Quantity quantity = new Quantity(
                comparison.comparator(),
                measure.value(),
                measure.max(),
                Naming.unit(measure, indicator, place.text()),
                comparison.bound(),
                mention.base(),
                place.words(comparison.start(), Math.max(comparison.end(), comparison.start() + 1)),
                measure.masked());
        Indicator left = mention.left();
        boolean apart = left.isEmpty() || left.start() < mention.clause().start();
        int start = apart ? comparison.start() : Math.min(left.start(), comparison.start());
        int end = Math.max(comparison.end(), mention.right().end());
        return new Draft(indicator, quantity, start, end);
    }

    private void scope(Place place, Mention mention, Draft draft) {
        String own = new Cohort(place).within(mention, draft);
        if (own != null) {
            cohort = own;
        }
        boolean rate = draft.indicator.endsWith("率") && draft.quantity.comparator() != Comparator.GROWTH;
        String ruled = new Cohort(place).ruled(draft, mention);
        String group = rate || own != null || listed ? cohort : null;
        boolean always = mention.measure().is(Measure.Dimension.SHARE)
                || mention.measure().is(Measure.Dimension.SCORE);
        boolean share = always && mention.lead().rhythm() == null;
        new Scoping(place, inheritance, !share).fill(draft, ruled == null ? group : ruled);
        draft.fact |= Continuation.isPast(place, draft);
    }
}
