package cn.yinfeng.app.notice;

/** Tells people what they should hear of. Every module that has something to say calls this door. */
public interface Notices {
    /**
     * Puts the notice into the inbox of everybody it is for, in the transaction of the caller (the application's or the
     * job role's): what is rolled back was never told. E-mail and chat groups follow after the commit. A kind that is not
     * declared, a word that the kind does not ask for, or one that is missing is a bug and raises an exception.
     */
    void tell(Notice notice);
}
