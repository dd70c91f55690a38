package cn.yinfeng.app.ledger;

/** 口径: as the unit reported it, or as the office recognised it. */
public enum Basis {
    REPORTED,
    RECOGNISED
}
