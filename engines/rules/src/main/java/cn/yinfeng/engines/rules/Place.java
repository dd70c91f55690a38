package cn.yinfeng.engines.rules;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters as an editor counts them
 */
public record Place(int line, int column) {
    public static final Place START = new Place(1, 1);
}
