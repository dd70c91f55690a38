package cn.yinfeng.app.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * 已签批: which entries a unit has signed; told by the module whose papers cover entries, in the transaction of the
 * signature. Each word of it draws a number of the ledger, so that figures of earlier watermarks stay what they were.
 */
public interface SignedEntries {
    /** Indicators that may have to be signed before they count: whoever has entries signed must cover them. */
    List<String> indicators();

    /**
     * Holds the ledger until the transaction ends. Called before locks of one's own, because a correction holds the
     * ledger first and then asks for the papers that it voids.
     */
    void waitForTurn();

    /** A paper was signed by all: these entries, with all that they correct, count from the next number on. */
    void signed(UUID paper, Collection<Long> entries);

    /** It was sent back: what it covered, and no other signed paper covers, counts no longer from the next number on. */
    void sentBack(UUID paper);
}
