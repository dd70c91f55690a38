package cn.yinfeng.engines.extraction;

/**
 * A stretch of the text that was given to the engine, in UTF-16 code units as {@link String#substring} counts them.
 *
 * @param start first unit
 * @param end the unit behind the last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " … " + end + " is no span");
        }
    }

    /** The words themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
