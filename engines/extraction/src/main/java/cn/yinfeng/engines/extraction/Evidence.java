package cn.yinfeng.engines.extraction;

import java.util.List;

/**
 * Where a finding comes from and how sure the engine is.
 *
 * @param sentence the whole sentence
 * @param words the narrower words that carry the finding, for highlighting; inside the sentence
 * @param headingPath titles of the headings above, outermost first
 * @param confidence 0 to 1; findings below 0.5 are worth a second look
 * @param reason why it was found, a short Chinese note for the reviewer
 */
public record Evidence(Span sentence, Span words, List<String> headingPath, double confidence, String reason) {
    public Evidence {
        headingPath = List.copyOf(headingPath);
    }
}
