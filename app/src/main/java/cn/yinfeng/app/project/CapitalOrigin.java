package cn.yinfeng.app.project;

/** 来源地: where the investor's capital comes from, looked through shells. */
public enum CapitalOrigin {
    OUTSIDE_PROVINCE,
    ABROAD,
    WITHIN_PROVINCE,
    WITHIN_CITY,
    /** Said to be unknown; never guessed. */
    UNKNOWN
}
