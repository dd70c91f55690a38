package cn.yinfeng.app.rulebook;

/** What a rule is for; it decides which module applies it. */
public enum RuleKind {
    /** 预警规则: lights a lamp over one project. */
    LAMP,
    /** 考核方案: scores and ranks units. */
    SCHEME
}
