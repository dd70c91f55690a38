package cn.yinfeng.engines.extraction.finding.draft;

import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.grammar.Direction;
import cn.yinfeng.engines.extraction.grammar.Mood;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.outline.Sentence;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with all that was seen in it.
 *
 * @param frame of the document
 * @param block its paragraph
 * @param sentence the sentence
 * @param scan its measures and times
 * @param clauses its clauses
 * @param goesOn the sentence before it in its paragraph asked for something
 * @param asks the sentence asks by its own words
 */
public record Place(
        Frame frame, Block block, Sentence sentence, Scan scan, List<Clause> clauses, boolean goesOn, boolean asks) {
    public String text() {
        return frame.text();
    }

    /** It holds a number with a unit. */
    public boolean counts() {
        return !scan.measures().isEmpty();
    }

    /** Where the clause begins that says of whom the value is told (对…的企业, 凡…的项目), or -1; a semicolon ends its reach. */
    public int towards(int before) {
        int found = -1;
        for (Clause clause : clauses) {
            if (clause.start() >= before) {
                break;
            }
            found = clause.before() == ';' ? -1 : found;
            char first = text().charAt(clause.start());
            boolean opens = first == '凡'
                    || text().startsWith("符合", clause.start())
                    || (first == '对' && !text().startsWith("对接", clause.start()));
            found = opens || promises(clause) ? clause.start() : found;
        }
        return found;
    }

    /** 招商中介引荐项目的，按…奖励: whoever does this is offered what the next clause says. */
    private boolean promises(Clause clause) {
        int end = clause.end();
        boolean whoever = end + 3 < sentence.end()
                && end > clause.start()
                && text().charAt(end - 1) == '的'
                && text().charAt(end) == ',';
        return whoever
                && (text().startsWith("给予", end + 1)
                        || text().startsWith("予以", end + 1)
                        || text().startsWith("一次性", end + 1)
                        || text().startsWith("奖励", end + 1)
                        || text().charAt(end + 1) == '按');
    }

    /** The sentence asks for something: it stands in a plan, or it looks ahead inside a report. */
    public boolean sets() {
        return !frame.report() || looksAhead() || wants();
    }

    /** 下一步工作: below such a heading even a report sets targets. */
    public boolean looksAhead() {
        return frame.report() && Direction.of(block.path()) == Direction.AHEAD;
    }

    /** 上半年工作情况: below such a heading even a plan tells results. */
    public boolean looksBack() {
        return !frame.report() && Direction.of(block.path()) == Direction.BACK;
    }

    /** The sentence asks by its own words, or goes on with what the one before it asked. */
    public boolean wants() {
        return asks || (goesOn && !Mood.tells(text(), scan));
    }

    /** The clause in which a time stands, or null. */
    @Nullable
    public Clause clauseOf(TimePhrase time) {
        for (Clause each : clauses) {
            if (each.start() <= time.start() && time.end() <= each.end()) {
                return each;
            }
        }
        return null;
    }

    public String words(int start, int end) {
        return frame.folded().verbatim(start, end);
    }
}
