package cn.yinfeng.engines.extraction.token;

/** Looks for words between two places; nothing is found where the places run backwards. */
public final class Search {
    private Search() {}

    /** Where the words begin that stand whole between the places, or -1. */
    public static int first(String text, String words, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        return start >= end ? -1 : text.indexOf(words, start, end);
    }

    /** Where the last of them begins that stands whole between the places, or -1. */
    public static int last(String text, String words, int from, int to) {
        int at = text.lastIndexOf(words, Math.min(text.length(), to) - words.length());
        return at < Math.max(0, from) ? -1 : at;
    }

    public static boolean has(String text, String words, int from, int to) {
        return first(text, words, from, to) >= 0;
    }
}
