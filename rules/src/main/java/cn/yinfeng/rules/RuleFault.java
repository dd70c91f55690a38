package cn.yinfeng.rules;

/** A rule file that cannot be used: which file, where in it, and what is wrong. */
public final class RuleFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public RuleFault(String where, String what) {
        super(where + ": " + what);
    }
}
