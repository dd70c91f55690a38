package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every function that a rule can call. FEEL's own keep FEEL's meaning; those of the field have Chinese names. */
public enum Function {
    NOT("not", "not(条件)", "not(condition)"),
    MIN("min", "min(a, b, …)，同一种值", "min(a, b, ...) of one kind of value"),
    MAX("max", "max(a, b, …)，同一种值", "max(a, b, ...) of one kind of value"),
    ABS("abs", "abs(数或金额)", "abs(number or money)"),
    FLOOR("floor", "floor(数)", "floor(number)"),
    CEILING("ceiling", "ceiling(数)", "ceiling(number)"),
    ROUND_HALF_UP("round half up", "round half up(数, 0–10 位小数)", "round half up(number, 0 to 10 places)"),
    ROUND_UP("round up", "round up(数, 0–10 位小数)", "round up(number, 0 to 10 places)"),
    ROUND_DOWN("round down", "round down(数, 0–10 位小数)", "round down(number, 0 to 10 places)"),
    DATE("date", "date(\"2025-01-31\")", "date(\"2025-01-31\")"),
    CONTAINS("contains", "contains(文字, 文字)", "contains(text, text)"),
    STARTS_WITH("starts with", "starts with(文字, 文字)", "starts with(text, text)"),
    /** Money of so many 元. */
    YUAN("元", "元(数)", "元(number)"),
    WAN("万元", "万元(数)", "万元(number)"),
    YI("亿元", "亿元(数)", "亿元(number)"),
    /** Days from one date to another; negative where the second is earlier. */
    DAYS("天数", "天数(起日, 止日)", "天数(from date, to date)"),
    /** Whole months from one date to another: 15 January to 14 March is 1. */
    FULL_MONTHS("满月数", "满月数(起日, 止日)", "满月数(from date, to date)"),
    /** Ends of months reached, from the month of the first date on: 15 January to 31 March is 3, to 30 March is 2. */
    MONTH_ENDS("月末数", "月末数(起日, 止日)", "月末数(from date, to date)"),
    /** The same day so many months later, or the last of a shorter month. */
    ADD_MONTHS("加月", "加月(日期, -1200 到 1200 的整数)", "加月(date, whole number from -1200 to 1200)");

    private final String word;
    private final String zh;
    private final String en;

    Function(String word, String zh, String en) {
        this.word = word;
        this.zh = zh;
        this.en = en;
    }

    public String word() {
        return word;
    }

    public Words usage() {
        return new Words(zh, en);
    }

    public static Optional<Function> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Function::word).toList();
    }
}
