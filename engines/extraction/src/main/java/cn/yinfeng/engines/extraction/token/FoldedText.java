package cn.yinfeng.engines.extraction.token;

import cn.yinfeng.engines.extraction.Span;
import java.util.Arrays;

/**
 * The text as the grammar reads it: simplified characters, narrow punctuation, no blanks inside numbers and words, no pinyin
 * glosses, hard-wrapped lines joined. Every character knows where it stands in the original.
 */
public final class FoldedText {
    private final String original;
    private final String text;
    private final int[] origins;

    FoldedText(String original, StringBuilder text, int[] origins) {
        this.original = original;
        this.text = text.toString();
        this.origins = Arrays.copyOf(origins, text.length());
    }

    public static FoldedText of(String original) {
        return new Folding(original).fold();
    }

    public String text() {
        return text;
    }

    public String original() {
        return original;
    }

    public int length() {
        return text.length();
    }

    /** The original stretch behind a folded one. */
    public Span span(int start, int end) {
        if (start >= end) {
            int at = start < origins.length ? origins[start] : original.length();
            return new Span(at, at);
        }
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** The original words behind a folded stretch, verbatim. */
    public String verbatim(int start, int end) {
        return span(start, end).of(original);
    }
}
