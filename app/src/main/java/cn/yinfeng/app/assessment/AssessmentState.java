package cn.yinfeng.app.assessment;

/** Where an assessment stands. */
public enum AssessmentState {
    /** 试算: may be computed anew; seen by those who assess. */
    TRIAL,
    /** 公示: frozen, shown to everybody, open to objections of the units assessed. */
    PUBLISHED,
    /** 定稿: settled after the term of objection. */
    FINAL,
    /** Taken back; that it was there, and why it went, stays. */
    WITHDRAWN
}
