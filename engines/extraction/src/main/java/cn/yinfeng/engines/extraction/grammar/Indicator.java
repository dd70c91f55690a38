package cn.yinfeng.engines.extraction.grammar;

/**
 * What is counted, as a stretch of the folded text.
 *
 * @param start first character
 * @param end the place behind it
 */
public record Indicator(int start, int end) {
    public boolean isEmpty() {
        return end <= start;
    }

    public int length() {
        return end - start;
    }
}
