package cn.yinfeng.engines.rules;

/** Everything that can be wrong with a rule text; {0}, {1} stand for what was found. */
public enum FaultCode {
    NOT_YAML(1, "不是有效的 YAML：{0}", "this is not YAML: {0}", "检查缩进、冒号和引号", "check the indentation, colons and quotes"),
    TOO_LARGE(
            2,
            "文件过大：{0}，上限 {1}",
            "the text is too large: {0}, the limit is {1}",
            "拆成几条规则",
            "split it into several rules"),
    MISSING_FIELD(3, "缺少 {0}", "{0} is missing", "补上 {0}：{1}", "add {0}: {1}"),
    UNKNOWN_FIELD(4, "不认识的字段 {0}", "the field {0} is unknown", "{1}", "{1}"),
    REPEATED_FIELD(5, "字段 {0} 重复", "the field {0} stands twice", "只留一个", "keep one of them"),
    WRONG_SHAPE(6, "{0} 的写法不对", "{0} is not written as it must be", "应为 {1}", "write {1}"),
    NOT_A_DATE(7, "{0} 不是日期", "{0} is not a date", "写成 2025-01-31 的样子", "write it like 2025-01-31"),
    NOT_A_NUMBER(8, "{0} 不是数", "{0} is not a number", "写成 12.5 或 154/157", "write it like 12.5 or 154/157"),
    NOT_ONE_OF(9, "{0} 不在允许的取值中", "{0} is not one of the allowed words", "可用：{1}", "use one of: {1}"),
    BAD_NAME(
            10,
            "名称 {0} 不能用",
            "the name {0} cannot be used",
            "名称只用汉字、字母、数字和下划线，不以数字开头，最多 40 个字，且不是保留词",
            "a name is made of Han characters, letters, digits and _, does not start with a digit, has 40 characters at most and is no reserved word"),
    REPEATED_NAME(11, "名称 {0} 声明了两次", "the name {0} is declared twice", "改一个名称", "rename one of them"),
    DATES_CROSS(12, "截止日 {1} 早于生效日 {0}", "the last day {1} is before the first day {0}", "改正日期", "mend the dates"),
    FORMULA_TOO_LARGE(
            20,
            "公式过长或嵌套过深：{0}，上限 {1}",
            "the formula is too long or nested too deep: {0}, the limit is {1}",
            "拆成几步，写进 derived",
            "split it into steps under derived"),
    BAD_CHARACTER(21, "公式里不能有 {0}", "{0} cannot stand in a formula", "{1}", "{1}"),
    BAD_SYNTAX(
            22,
            "公式在 {0} 处读不通",
            "the formula cannot be read at {0}",
            "检查此处的运算符、括号或引号",
            "check the operator, bracket or quote here"),
    UNKNOWN_NAME(23, "名称 {0} 没有声明", "the name {0} is not declared", "{1}", "{1}"),
    NOT_ALLOWED(
            24,
            "规则里不能用 {0}",
            "{0} is not allowed in a rule",
            "可用：比较、and、or、not()、in、between、if、四则运算和列出的函数",
            "allowed: comparisons, and, or, not(), in, between, if, the four operations and the listed functions"),
    UNKNOWN_FUNCTION(25, "没有函数 {0}", "there is no function {0}", "可用：{1}", "use one of: {1}"),
    WRONG_TYPE(26, "{0} 与 {1} 不能这样用", "{0} and {1} cannot be used like this", "{2}", "{2}"),
    WRONG_ARGUMENTS(27, "函数 {0} 的参数不对", "the arguments of {0} are wrong", "应为 {1}", "write {1}"),
    WRONG_RESULT(28, "这里要的是{0}，公式得出的是{1}", "{0} is needed here, the formula gives {1}", "改写公式", "rewrite the formula"),
    NULL_ALONE(
            29,
            "null 只能写成 名称 = null 或 名称 != null",
            "null may only stand as name = null or name != null",
            "改写成对一个名称是否缺失的判断",
            "ask whether one name is missing"),
    UNKNOWN_PARAMETER(30, "文字里的 {{0}} 没有声明", "{{0}} in this text is not declared", "{1}", "{1}"),
    IN_NEEDS_BRACKETS(
            31,
            "in 的右边读成了 {0}",
            "the right side of in reads {0}",
            "给整个判断加括号：(a in [1..2]) and …；右边写范围 [1..2] 或清单 (1, 2)",
            "put the whole test in brackets: (a in [1..2]) and ...; its right side is a range [1..2] or a list (1, 2)"),
    WEIGHTS_DIFFER(
            32,
            "各项权重合计 {0}，满分写的是 {1}",
            "the weights add up to {0}, the full mark says {1}",
            "改正权重或 full",
            "mend the weights or full"),
    BOUNDS_CROSS(33, "下限 {0} 高于上限 {1}", "the floor {0} is above the cap {1}", "改正上下限", "mend the bounds"),
    EXAMPLE_FAILS(40, "例子 {0} 应得 {1}，实得 {2}", "example {0} expects {1} and gives {2}", "{3}", "{3}"),
    NO_EXAMPLE(41, "缺少例子：{0}", "an example is missing: {0}", "补一个例子", "add such an example"),
    FACT_UNKNOWN_MEASURE(50, "方案没有指标 {0}", "the scheme has no measure {0}", "{1}", "{1}"),
    FACT_TWICE(51, "{0} 的 {1} 给了两次", "{1} of {0} is given twice", "只留一行", "keep one row"),
    FACT_UNREADABLE(52, "{0} 不是{1}", "{0} is not {1}", "改成{1}", "write {1}"),
    NOT_OFFERED(60, "平台不提供名为 {0} 的数据", "the platform offers no fact named {0}", "{1}", "{1}"),
    OFFERED_OTHERWISE(
            61,
            "平台提供的 {0} 是{1}，这里写的是{2}",
            "the platform offers {0} as {1}, here it is declared as {2}",
            "把 type 改成 {3}",
            "declare it as type {3}");

    private final int number;
    private final String zh;
    private final String en;
    private final String fixZh;
    private final String fixEn;

    FaultCode(int number, String zh, String en, String fixZh, String fixEn) {
        this.number = number;
        this.zh = zh;
        this.en = en;
        this.fixZh = fixZh;
        this.fixEn = fixEn;
    }

    /** For example RULE-023. */
    public String number() {
        return "RULE-%03d".formatted(number);
    }

    /** A fault of this kind at a place. */
    public Fault at(String file, String path, Place place, Words... found) {
        return new Fault(
                this, file, path, place, filled(new Words(zh, en), found), filled(new Words(fixZh, fixEn), found));
    }

    private static Words filled(Words template, Words... found) {
        return new Words(filled(template.zh(), true, found), filled(template.en(), false, found));
    }

    /** One pass from left to right, so that braces in what was found are never filled again. */
    private static String filled(String template, boolean chinese, Words... found) {
        var filled = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            boolean hole = template.charAt(at) == '{'
                    && at + 2 < template.length()
                    && template.charAt(at + 2) == '}'
                    && Character.isDigit(template.charAt(at + 1));
            if (hole) {
                filled.append(found[template.charAt(at + 1) - '0'].in(chinese));
                at += 2;
            } else {
                filled.append(template.charAt(at));
            }
        }
        return filled.toString();
    }
}
