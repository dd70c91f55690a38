package cn.yinfeng.engines.extraction.grammar;

/**
 * Whom a demand binds.
 *
 * @param start first character in the folded text
 * @param end the place behind it
 * @param kind region, organisation or post
 * @param each it binds every one of them (每个, 各)
 */
public record Subject(int start, int end, Kind kind, boolean each) {

    /** Sorts of subjects. */
    public enum Kind {
        AREA,
        BODY,
        PERSON
    }
}
