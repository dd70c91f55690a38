package cn.yinfeng.app.plan;

/** How what is reached is held against a target's number. */
public enum Comparison {
    /** 以上、不少于: the bound itself is enough. */
    AT_LEAST,
    /** 超过、突破: the bound itself is not enough. */
    ABOVE,
    /** 不超过、以下: the bound itself is still allowed. */
    AT_MOST,
    /** 低于、少于: the bound is not allowed any more. */
    BELOW,
    /** A bare number; more than it is welcome too. */
    EQUAL,
    /** 左右: no exact bound is stated. */
    ABOUT,
    /** 增长: the number is the growth, in percent, over a base of a stated date. */
    GROWTH,
    /** 下降: the number is the decline, in percent, from a base of a stated date. */
    DECLINE,
    /** 10 至 15: the lower end is the bound, the upper end is said beside it. */
    RANGE,
    /** 于某日前完成: no number; it is done by its date or not. */
    DEADLINE
}
