package cn.yinfeng.app.signing;

/** A module whose papers are signed. */
public interface PaperOwner {
    /** The kind of its papers. */
    String kind();

    /**
     * Somebody is about to act on such a paper and will hold it until the transaction ends. Whoever needs another lock when
     * a paper is signed, and elsewhere takes that one first, takes it here, so that nobody waits in a circle.
     */
    void waitForTurn();
}
