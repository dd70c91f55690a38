package cn.yinfeng.app.ledger;

import java.util.List;

/** Looks for what must never be: a balance that differs from its entries, a number that is missing or stands twice. */
public interface Doctor {
    /** What is wrong, empty if nothing; at most a hundred complaints of each kind. */
    List<Complaint> examine();

    /**
     * One thing that is wrong.
     *
     * @param kind BALANCE (kept and true sum differ), NUMBER (gap or beyond the counter), CHAIN (effect is not the
     *     difference), SUBJECT (an entry whose subject nobody described)
     */
    record Complaint(Kind kind, String about, String found, String expected) {}

    /** What can be wrong. */
    enum Kind {
        BALANCE,
        NUMBER,
        CHAIN,
        SUBJECT
    }
}
