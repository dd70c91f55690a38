package cn.yinfeng.engines.extraction.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown as text: emphasis is dropped, tables become cells; headings keep their #. */
final class MarkdownText {
    /** Two stars around words are emphasis; two stars in front of a unit mask a number (**亿元). */
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?![%％‰个家条项亿万千百元名人次天亩户件场篇])([^*\\n]{1,200})\\*\\*");

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*\\|?[\\s:|-]{3,}\\|?\\s*$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\s*\\|(.*)\\|\\s*$");

    private MarkdownText() {}

    static String of(String text) {
        String plain = BOLD.matcher(text).replaceAll("$1");
        String rows = RULE.matcher(plain).replaceAll("");
        return ROW.matcher(rows).replaceAll(MarkdownText::cells);
    }

    private static String cells(MatchResult row) {
        return Matcher.quoteReplacement(
                row.group(1).replaceAll("\\s*\\|\\s*", "\t").strip());
    }
}
