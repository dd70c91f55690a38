package cn.yinfeng.engines.rules.file;

/**
 * One scalar as it stands in a text.
 *
 * @param value what it says
 * @param from offset of its first character, a quote included
 * @param to offset behind its last character, a quote included
 * @param style how it is written
 */
public record Scalar(String value, int from, int to, Style style) {
    /** How a scalar is written; a block cannot be changed in place. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }
}
