package cn.yinfeng.engines.extraction.finding;

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

    String words(int start, int end) {
        return frame.folded().verbatim(start, end);
    }
}
