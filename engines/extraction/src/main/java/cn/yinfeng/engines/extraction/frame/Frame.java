package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.Issue;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.token.FoldedText;

/**
 * What holds for the whole document.
 *
 * @param folded its text
 * @param outline its headings and paragraphs
 * @param title or empty
 * @param issue number, date, publisher
 * @param year that words without a year speak of; 0 where unknown
 * @param report it tells results instead of setting targets
 */
public record Frame(FoldedText folded, Outline outline, String title, Issue issue, int year, boolean report) {
    public String text() {
        return folded.text();
    }
}
