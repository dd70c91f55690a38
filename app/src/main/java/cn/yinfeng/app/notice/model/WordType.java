package cn.yinfeng.app.notice.model;

import java.util.regex.Pattern;

/** What a word in a text of a notice may be. What is no type here cannot be said in a notice. */
public enum WordType {
    /** How many. */
    COUNT(true, "\\d{1,9}"),
    /** A day such as 2026-11-22. */
    DATE(true, "\\d{4}-\\d{2}-\\d{2}"),
    /** A day and a time of the clock. */
    TIME(true, "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}"),
    /** A year, half year, quarter or month such as 2026-06 or 2026 Q1. */
    PERIOD(true, "\\d{4}([- ][QH]?\\d{1,2})?"),
    /** A unit by its name. */
    UNIT(true, ".{1,120}"),
    /** A network address. */
    ADDRESS(false, "[0-9a-fA-F.:%a-z]{2,60}"),
    /** The name of a project, plan, duty or paper: for the inbox, where the scope is asked. */
    NAME(false, "(?s).{1,500}"),
    /** A colleague by name: for the inbox. */
    COLLEAGUE(false, ".{1,80}");

    private final boolean harmless;
    private final Pattern form;

    WordType(boolean harmless, String form) {
        this.harmless = harmless;
        this.form = Pattern.compile(form);
    }

    /** Whether it may be said outside of the platform, in e-mail and chat. */
    public boolean harmless() {
        return harmless;
    }

    public boolean accepts(String word) {
        return form.matcher(word).matches();
    }
}
