package cn.yinfeng.app.notice.model;

/** What became of one try to deliver. */
public sealed interface Outcome {
    /** The other side took it. */
    record Sent() implements Outcome {}

    /**
     * It surely did not arrive, and another try may succeed.
     *
     * @param reason a code, with the other side's own number where it gave one
     */
    record Failed(String reason) implements Outcome {}

    /** It did not arrive and will not, or nobody can know whether it did: it is not sent again by itself. */
    record GivenUp(String reason) implements Outcome {}

    /** Whether it arrived cannot be known; to send it again could be to send it twice. */
    String UNCERTAIN = "UNCERTAIN";
}
