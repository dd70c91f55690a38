package cn.yinfeng.app.submission;

/** How a submission stands; all but DRAFT are the acts that brought it there. */
public enum SubmissionState {
    DRAFT,
    /** Before the signers. */
    LAID,
    /** Signed by all, and with the unit above. */
    SIGNED,
    ACCEPTED,
    /** Given back by a signer. */
    RETURNED,
    /** Taken back by the unit. */
    WITHDRAWN,
    /** An entry in it was corrected: the signatures are void. */
    VOIDED,
    /** Given back by the unit above. */
    SENT_BACK;

    /** Whether the unit may change its texts and lay it before the signers. */
    public boolean open() {
        return switch (this) {
            case DRAFT, RETURNED, WITHDRAWN, VOIDED, SENT_BACK -> true;
            case LAID, SIGNED, ACCEPTED -> false;
        };
    }
}
