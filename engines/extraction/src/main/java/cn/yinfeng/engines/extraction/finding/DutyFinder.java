package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Duty;
import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Span;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.grammar.Subjects;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Clause;
import java.util.ArrayList;
import java.util.List;

/** Finds who has to do what: brackets of responsible units, 甲牵头、乙配合, and sentences by which units 要 do something. */
final class DutyFinder {
    private static final int LONGEST_TASK = 80;
    private final Frame frame;
    private final List<Duty> found = new ArrayList<>();

    DutyFinder(Frame frame) {
        this.frame = frame;
    }

    List<Duty> duties() {
        return found;
    }

    /** The duty of a paragraph that names who answers. */
    void named(Block block, Responsibility who, List<String> everywhere) {
        Span words = frame.folded().span(who.start(), who.end());
        int from = Math.min(block.words(), who.start());
        Span whole = frame.folded().span(Math.min(from, block.start()), Math.max(who.end(), block.end()));
        String task = block.path().isEmpty()
                ? brief(from, Math.max(from, who.start()))
                : block.path().getLast();
        if (!who.units().isEmpty() && !task.isBlank()) {
            var evidence = new Evidence(whole, words, block.path(), 0.95, "责任单位");
            found.add(new Duty(task, who.leading(), who.joining(), everywhere, evidence));
        }
    }

    /** The duty of a sentence: 市发改委牵头，市工信局配合，制定…; 各部门要…. */
    void told(Place place, List<String> everywhere) {
        var leading = new ArrayList<String>();
        var joining = new ArrayList<String>();
        int task = -1;
        int units = place.sentence().end();
        for (Clause clause : place.clauses()) {
            Subject subject = Subjects.at(place.text(), clause.start(), clause.end());
            int end = subject == null ? clause.start() : subject.end();
            boolean leads = subject != null && isRest(end, clause.end(), List.of("牵头", "负责", "牵头负责", "具体负责"));
            boolean joins = subject != null && isRest(end, clause.end(), List.of("配合", "参与", "协助"));
            if (subject != null && (leads || joins)) {
                (joins ? joining : leading).addAll(Units.of(frame.folded(), subject));
                units = Math.min(units, clause.start());
            } else if (subject != null
                    && leading.isEmpty()
                    && clause.start() == place.sentence().start()
                    && owes(end, clause.end())) {
                leading.addAll(Units.of(frame.folded(), subject));
                units = clause.start();
                task = end + 1;
                break;
            } else if (!leading.isEmpty() && task < 0) {
                task = clause.start();
            }
        }
        add(place, leading, joining, everywhere, new int[] {task, units});
    }

    private void add(Place place, List<String> leading, List<String> joining, List<String> everywhere, int[] places) {
        int end = place.sentence().end();
        if (leading.isEmpty() || places[0] < 0 || end - places[0] < 3) {
            return;
        }
        Span whole = frame.folded().span(place.sentence().start(), end);
        Span words = frame.folded().span(places[1], places[0]);
        var evidence = new Evidence(
                whole,
                words,
                place.block().path(),
                joining.isEmpty() ? 0.65 : 0.85,
                joining.isEmpty() ? "单位与“要”" : "牵头与配合");
        found.add(new Duty(brief(places[0], end), leading, joining, everywhere, evidence));
    }

    private boolean isRest(int from, int to, List<String> words) {
        String rest = frame.text().substring(from, to);
        return words.contains(rest);
    }

    private boolean owes(int at, int end) {
        return at + 2 < end
                && "要须应".indexOf(frame.text().charAt(at)) >= 0
                && !frame.text().startsWith("应急", at);
    }

    private String brief(int from, int to) {
        int end = to;
        while (end > from && "。;,".indexOf(frame.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return frame.folded().verbatim(from, Math.max(from, Math.min(end, from + LONGEST_TASK)));
    }
}
