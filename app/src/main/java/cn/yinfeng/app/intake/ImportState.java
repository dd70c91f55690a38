package cn.yinfeng.app.intake;

/** How far an import has come. */
public enum ImportState {
    /** The file is read and its rows are kept. */
    STAGING,
    /** The rows are judged. */
    CHECKING,
    /** Every row is right; the importer may apply. */
    READY,
    /** Some rows are not right; nothing can be applied. */
    REJECTED,
    /** The one transaction runs. */
    APPLYING,
    /** All of it is in. */
    APPLIED,
    /** All of it was in before. */
    UNCHANGED,
    /** The importer threw it away. */
    DISCARDED,
    /** It broke off; nothing of it is in. */
    FAILED;

    /** Whether somebody is at work on it now. */
    public boolean isWorking() {
        return this == STAGING || this == CHECKING || this == APPLYING;
    }
}
