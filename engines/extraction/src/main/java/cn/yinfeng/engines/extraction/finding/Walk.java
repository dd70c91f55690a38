package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Fact;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.derived.Cadences;
import cn.yinfeng.engines.extraction.derived.Rules;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Inheritance;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.finding.measure.MeasureFinder;
import cn.yinfeng.engines.extraction.finding.table.TableFinder;
import cn.yinfeng.engines.extraction.finding.table.TaskRows;
import cn.yinfeng.engines.extraction.finding.table.TaskTable;
import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.frame.FrontMatter;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Mood;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.outline.Clauses;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.outline.Sentence;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Scan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a document, paragraph by paragraph, and gathers what the finders see. */
public final class Walk {
    private final Frame frame;
    private final Inheritance inheritance = new Inheritance();
    private final MeasureFinder measures = new MeasureFinder(inheritance);
    private final RhythmFinder rhythms = new RhythmFinder(inheritance);
    private final DeadlineFinder deadlines = new DeadlineFinder(inheritance);
    private final DurationFinder durations = new DurationFinder(inheritance);
    private final RankFinder ranks = new RankFinder(inheritance);
    private final CoverageFinder coverages = new CoverageFinder(inheritance);
    private final List<Draft> drafts = new ArrayList<>();
    private final ProgrammeFinder programmes = new ProgrammeFinder();
    private final DutyFinder duties;
    private List<String> everywhere = List.of();
    private int section;
    private int sectionDrafts;
    private boolean asked;
    private boolean charged;

    private Walk(Frame frame) {
        this.frame = frame;
        this.duties = new DutyFinder(frame);
    }

    /** All that one document holds. */
    public static Extraction through(String text) {
        FoldedText folded = FoldedText.of(text);
        Outline outline = Outline.of(folded);
        Frame frame = new FrontMatter(folded, outline).frame();
        var walk = new Walk(frame);
        walk.blocks();
        return walk.extraction();
    }

    private void blocks() {
        List<Block> blocks = frame.outline().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            int rows = at;
            while (rows < blocks.size() && TableFinder.isRow(frame.text(), blocks.get(rows))) {
                rows++;
            }
            if (rows > at) {
                table(blocks.subList(at, rows));
                at = rows - 1;
            } else {
                paragraph(blocks.get(at));
            }
        }
    }

    private void table(List<Block> rows) {
        TaskTable tasks = TaskTable.of(frame.text(), rows.getFirst());
        List<Draft> quotas = new TableFinder(frame).in(rows);
        boolean named =
                quotas.stream().anyMatch(each -> each.quantity.words().chars().allMatch(sign -> sign < 0x80));
        if (!tasks.isTold() || frame.report() || named) {
            drafts.addAll(quotas);
            return;
        }
        var reader = new TaskRows(frame, tasks, this::prose);
        for (Block row : rows.subList(1, rows.size())) {
            drafts.addAll(reader.in(row));
        }
    }

    private List<Draft> prose(Block cell) {
        int before = drafts.size();
        block(cell, null);
        List<Draft> found = List.copyOf(drafts.subList(before, drafts.size()));
        drafts.subList(before, drafts.size()).clear();
        return found;
    }

    private void paragraph(Block block) {
        Responsibility who = Responsibility.in(frame.folded(), block.start(), block.end());
        everywhere = who == null || who.forAll().isEmpty() ? everywhere : who.forAll();
        int before = drafts.size();
        if (block.section() != section) {
            section = block.section();
            sectionDrafts = before;
        }
        block(block, who);
        Term term = Term.in(frame, block.words(), block.end());
        for (Draft draft : drafts.subList(before, drafts.size())) {
            draft.path = block.path();
            draft.defaultUnits = everywhere;
            draft.deadline = term == null || draft.deadline != null ? draft.deadline : term.deadline();
            draft.units = who == null ? draft.units : who.units();
        }
        if (who != null) {
            duties.named(block, who, everywhere);
            if (who.start() <= block.words()) {
                answer(who);
            }
        }
    }

    /** A line of its own that names who answers speaks of the paragraphs above it, back to the last heading. */
    private void answer(Responsibility who) {
        for (Draft draft : drafts.subList(sectionDrafts, drafts.size())) {
            draft.units = who.units();
        }
    }

    private void block(Block block, @Nullable Responsibility who) {
        inheritance.enterBlock();
        asked = false;
        Draft phase = PhaseFinder.in(frame, block);
        if (phase != null) {
            drafts.add(phase);
        }
        Term term = Term.in(frame, block.words(), block.end());
        int end = Math.min(who == null ? block.end() : who.start(), term == null ? block.end() : term.start());
        for (Sentence sentence : Sentence.in(frame.text(), Math.min(block.words(), end), end)) {
            if (phase == null || sentence.start() > phase.end) {
                sentence(block, sentence, who == null);
            }
        }
        charged |= charges(block);
    }

    /** 会议要求：, on a line of its own: what follows is asked. */
    private boolean charges(Block block) {
        boolean opens = block.end() > block.start() && frame.text().charAt(block.end() - 1) == ':';
        return opens && Mood.asks(frame.text(), block.start(), block.end());
    }

    private void sentence(Block block, Sentence sentence, boolean free) {
        if (opensItem(sentence.start())) {
            inheritance.enterItem();
        }
        inheritance.enterSentence();
        Scan scan = Scan.of(frame.text(), sentence.start(), sentence.end());
        boolean asks = Mood.asks(frame.text(), sentence.start(), sentence.end());
        List<Clause> clauses = Clauses.of(frame.text(), sentence, scan);
        var place = new Place(frame, block, sentence, scan, clauses, asked || charged, asks);
        List<Draft> numbered =
                measures.in(place).stream().filter(each -> each.confidence > 0).toList();
        asked = place.wants() && numbered.stream().anyMatch(each -> !each.fact);
        var found = new ArrayList<>(numbered);
        inheritance.enterSentence();
        found.addAll(rhythms.in(place, numbered));
        found.addAll(deadlines.in(place, found));
        found.addAll(durations.in(place, found));
        found.addAll(ranks.in(place));
        found.addAll(coverages.in(place));
        found.addAll(SloganFinder.in(place));
        found.sort(Comparator.comparingInt(each -> each.start));
        for (Draft draft : found) {
            draft.sentence = frame.folded().span(sentence.start(), sentence.end());
            draft.units = new Actors(place).of(draft);
        }
        drafts.addAll(found);
        programmes.in(place);
        if (free && place.sets()) {
            duties.told(place, everywhere);
        }
        if (numbered.isEmpty() && sentence.end() <= block.body()) {
            inheritance.enterBlock();
        } else {
            rememberSubject(place);
        }
    }

    /** 一是…。二是…: items inside a paragraph. */
    private boolean opensItem(int at) {
        String text = frame.text();
        boolean counted = text.startsWith("是", at + 1) && "一二三四五六七八九十".indexOf(text.charAt(at)) >= 0;
        return counted || text.startsWith("首先", at) || text.startsWith("其次", at);
    }

    private void rememberSubject(Place place) {
        Lead lead = Lead.of(
                frame.text(),
                place.scan(),
                place.sentence().start(),
                place.clauses().isEmpty()
                        ? place.sentence().end()
                        : place.clauses().getFirst().end());
        inheritance.take(lead, true);
    }

    private Extraction extraction() {
        var targets = new ArrayList<Target>();
        var facts = new ArrayList<Fact>();
        IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            if (draft.fact) {
                facts.add(draft.fact(frame));
            } else {
                places.put(draft, targets.size());
                Integer parent = draft.parent == null ? null : places.get(draft.parent);
                targets.add(draft.target(frame, parent));
            }
        }
        return new Extraction(
                frame.title(),
                frame.issue(),
                frame.outline().headings(),
                targets,
                facts,
                duties.duties(),
                programmes.programmes(),
                Cadences.of(targets, frame.folded().original()),
                rules(targets),
                new Doubts(targets).notes());
    }

    /** Rules of the targets and those that stand alone, in the order of the text. */
    private List<Rule> rules(List<Target> targets) {
        var rules = new ArrayList<>(Rules.of(targets, frame.folded().original()));
        rules.addAll(measures.rulings());
        rules.sort(Comparator.comparingInt(each -> each.evidence().words().start()));
        return rules;
    }
}
