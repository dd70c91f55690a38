package cn.yinfeng.app.rulebook;

/** Where a version stands. */
public enum RuleState {
    /** 随产品提供: a file of the product. */
    SHIPPED,
    /** 起草中. */
    DRAFT,
    /** 已采用: holds from its first day on, which may lie ahead. */
    ADOPTED,
    /** 已终止: was given a last day, by a newer version or by hand; until then it still holds. */
    ENDED
}
