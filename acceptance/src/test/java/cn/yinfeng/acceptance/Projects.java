package cn.yinfeng.acceptance;

import java.util.HashMap;
import java.util.Map;

/** The project sheet: its columns as a person reads them, and rows as a clerk writes them. */
public final class Projects {
    public static final String NAME = "项目名称";
    public static final String UNIT = "所属单位";
    public static final String INVESTOR = "投资方";
    public static final String ORIGIN = "来源地";
    public static final String SIGNED_ON = "签约日期";
    public static final String CONTRACT_TYPE = "合同类型";
    public static final String CONTRACT_AMOUNT = "合同金额";
    public static final String SCALE = "金额单位";

    private Projects() {}

    /** A formal contract of 1000万元 with an investor from another province. */
    public static Map<String, String> row(String name, String unit, String signedOn) {
        return Map.of(
                NAME,
                name,
                UNIT,
                unit,
                INVESTOR,
                name + "投资方（演示）",
                ORIGIN,
                "省外",
                SIGNED_ON,
                signedOn,
                CONTRACT_TYPE,
                "正式合同",
                CONTRACT_AMOUNT,
                "1000",
                SCALE,
                "万元");
    }

    /** The same row with another cell. */
    public static Map<String, String> with(Map<String, String> row, String column, String value) {
        var changed = new HashMap<>(row);
        changed.put(column, value);
        return changed;
    }
}
