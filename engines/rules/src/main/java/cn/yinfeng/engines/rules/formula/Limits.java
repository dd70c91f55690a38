package cn.yinfeng.engines.rules.formula;

/** How large a formula may be. Generous for what officials write; small enough that nothing can take long. */
final class Limits {
    static final int LENGTH = 1000;
    static final int WORDS = 240;
    static final int BRACKETS = 12;
    static final int DEPTH = 40;
    static final int DIGITS = 24;
    static final int TEXT = 100;

    private Limits() {}
}
