package cn.yinfeng.engines.extraction.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence, in places of the folded text.
 *
 * @param start first character
 * @param end the place behind its full stop
 */
public record Sentence(int start, int end) {
    /** Nobody reads a sentence of this length; it is cut so that damaged text costs no more than its length. */
    private static final int LONGEST = 800;

    /** The sentences between two places; a full stop inside quotation marks ends none. */
    public static List<Sentence> in(String text, int start, int end) {
        var sentences = new ArrayList<Sentence>();
        int from = start;
        for (int at = start; at < end; at++) {
            boolean last = at + 1 == end || at + 1 - from >= LONGEST;
            if (last || ends(text, at)) {
                int to = at + 1;
                while (to < end && "”)’".indexOf(text.charAt(to)) >= 0 && !last) {
                    to++;
                }
                add(sentences, text, from, to);
                from = to;
                at = to - 1;
            }
        }
        return sentences;
    }

    private static boolean ends(String text, int at) {
        char each = text.charAt(at);
        return each == '。' || each == '!' || each == '?' || each == '\n';
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '\n' || text.charAt(start) == '\t')) {
            start++;
        }
        if (start < to) {
            sentences.add(new Sentence(start, to));
        }
    }
}
