package cn.yinfeng.app.people.organisation;

/** What can happen to units on a day. */
public enum SuccessionKind {
    /** Units are set up. */
    FOUNDED,
    /** A unit gets another name, and perhaps another kind or division code. */
    RENAMED,
    /** Units come below another one. */
    MOVED,
    /** Units go up in another one, which answers for their past. */
    MERGED,
    /** New units come out of one; it goes on, or one of the new ones answers for its past. */
    SPLIT,
    /** A unit ends; another one, if nothing is said the one above it, answers for its past. */
    CLOSED
}
