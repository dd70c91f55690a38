package cn.yinfeng.engines.extraction;

/** How a value binds. A bare number in a plan is {@link #EQUAL}; whether more is welcome is for the office to say. */
public enum Comparator {
    /** 不少于, 至少, 以上: the bound is included. */
    AT_LEAST(">="),
    /** 超过, 突破: the bound is excluded. */
    ABOVE(">"),
    /** A bare number. */
    EQUAL("="),
    /** 不超过, 以内. */
    AT_MOST("<="),
    /** 低于, 少于. */
    BELOW("<"),
    /** 左右, 约. */
    ABOUT("about"),
    /** 3至5家: from value to valueMax. */
    RANGE("range"),
    /** 增长, 翻番: the value is the growth, not the amount. */
    GROWTH("growth"),
    /** 下降, 压减: the value is the decline. */
    DECLINE("decline"),
    /** No value: something is due by a date, or a phase runs. */
    DEADLINE("deadline");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** As printed in the JSON contract. */
    public String sign() {
        return sign;
    }
}
