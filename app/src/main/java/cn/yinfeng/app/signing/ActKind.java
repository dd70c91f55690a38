package cn.yinfeng.app.signing;

/** What is done to a version. */
public enum ActKind {
    /** Laid before the signers. */
    LAID,
    /** Signed, by the person or a stand-in. */
    SIGNED,
    /** 代录: entered for a person, who has yet to confirm it. */
    ENTERED,
    /** What was entered is confirmed by the person, or by the signed sheet. */
    CONFIRMED,
    /** The last signature is there, and nothing waits to be confirmed. */
    COMPLETED,
    /** Given back by a signer. */
    RETURNED,
    /** Taken back by the unit before the last signature. */
    WITHDRAWN,
    /** The content changed: no signature holds any more. */
    VOIDED
}
