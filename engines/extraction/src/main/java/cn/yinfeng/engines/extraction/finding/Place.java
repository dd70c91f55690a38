package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.outline.Sentence;
import cn.yinfeng.engines.extraction.token.Scan;
import java.util.List;

/**
 * One sentence with all that was seen in it.
 *
 * @param frame of the document
 * @param block its paragraph
 * @param sentence the sentence
 * @param scan its measures and times
 * @param clauses its clauses
 */
record Place(Frame frame, Block block, Sentence sentence, Scan scan, List<Clause> clauses) {
    String text() {
        return frame.text();
    }

    /** Where the clause begins that says of whom the value is told (对…的企业, 凡…的项目), or -1; a semicolon ends its reach. */
    int towards(int before) {
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
            found = opens ? clause.start() : found;
        }
        return found;
    }

    String words(int start, int end) {
        return frame.folded().verbatim(start, end);
    }
}
