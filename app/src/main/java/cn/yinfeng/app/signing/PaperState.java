package cn.yinfeng.app.signing;

/** How a version stands. */
public enum PaperState {
    /** Somebody has yet to sign or to confirm. */
    OPEN,
    /** Signed by all. */
    SIGNED,
    RETURNED,
    WITHDRAWN,
    VOIDED
}
