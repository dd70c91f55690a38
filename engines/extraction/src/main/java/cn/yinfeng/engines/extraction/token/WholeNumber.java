package cn.yinfeng.engines.extraction.token;

/** A small whole number in Arabic or Chinese digits. */
public final class WholeNumber {
    private static final int MOST = 9999;

    private WholeNumber() {}

    /** The number at the beginning of the words; -1 where there is none. */
    public static int of(String words) {
        return new Cursor(words, 0, words.length()).whole(0, MOST);
    }
}
