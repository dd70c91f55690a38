package cn.yinfeng.engines.extraction.outline;

import cn.yinfeng.engines.extraction.Heading;
import cn.yinfeng.engines.extraction.token.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Headings and paragraphs in their order.
 *
 * @param headings of the document
 * @param blocks of the document
 */
public record Outline(List<Heading> headings, List<Block> blocks) {
    public Outline {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }

    public static Outline of(FoldedText text) {
        return new Reader(text).read();
    }

    private static final class Reader {
        private static final int LONGEST_TITLE = 48;
        private static final int DEEPEST = 6;
        private final FoldedText folded;
        private final String text;
        private final List<Heading> headings = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final String[] path =
                Stream.generate(() -> "").limit(DEEPEST + 1L).toArray(String[]::new);
        private int section;

        Reader(FoldedText folded) {
            this.folded = folded;
            this.text = folded.text();
        }

        Outline read() {
            int at = 0;
            while (at <= text.length()) {
                int newline = text.indexOf('\n', at);
                int end = newline < 0 ? text.length() : newline;
                line(trimmedStart(at, end), trimmedEnd(at, end));
                at = end + 1;
            }
            return new Outline(headings, blocks);
        }

        private void line(int start, int end) {
            if (start >= end) {
                return;
            }
            HeadingMark mark = HeadingMark.at(text, start, end);
            if (mark == null) {
                blocks.add(new Block(start, end, start, start, 0, titles(), section));
                return;
            }
            int title = titleEnd(mark.end(), end);
            enter(mark, start, title);
            int body = title < end && "。:.".indexOf(text.charAt(title)) >= 0 ? title + 1 : title;
            blocks.add(new Block(
                    start, end, mark.end(), isTitle(mark, title) ? body : mark.end(), mark.level(), titles(), section));
        }

        private boolean isTitle(HeadingMark mark, int title) {
            return title - mark.end() <= LONGEST_TITLE;
        }

        private void enter(HeadingMark mark, int start, int title) {
            section++;
            int level = Math.min(mark.level(), DEEPEST);
            for (int i = level; i <= DEEPEST; i++) {
                path[i] = "";
            }
            boolean named = isTitle(mark, title);
            String words = named ? folded.verbatim(mark.end(), title).strip() : "";
            path[level] = named ? words : mark.number();
            headings.add(new Heading(level, mark.number(), words, folded.span(start, named ? title : mark.end())));
        }

        /** A title ends with the line, the first full stop, or the first colon of a run-in heading. */
        private int titleEnd(int from, int end) {
            int limit = Math.min(end, from + LONGEST_TITLE + 1);
            for (int at = from; at < limit; at++) {
                char each = text.charAt(at);
                if (each == '。' || each == '!' || each == ';' || (each == '(' && text.startsWith("(责任", at))) {
                    return at;
                }
                if (each == ':' && at - from <= LONGEST_TITLE / 2) {
                    return at;
                }
            }
            return end;
        }

        private List<String> titles() {
            var titles = new ArrayList<String>();
            for (String title : path) {
                if (!title.isEmpty()) {
                    titles.add(title);
                }
            }
            return titles;
        }

        private int trimmedStart(int at, int end) {
            int start = at;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            return start;
        }

        private int trimmedEnd(int at, int end) {
            int stop = end;
            while (stop > at && isSpace(text.charAt(stop - 1))) {
                stop--;
            }
            return stop;
        }

        private static boolean isSpace(char each) {
            return each == ' ' || each == '\t' || each == '\r';
        }
    }
}
