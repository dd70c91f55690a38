package cn.yinfeng.acceptance;

import java.util.HashMap;
import java.util.Map;

/** Rows of the project sheet as a clerk writes them. */
final class Projects {
    private Projects() {}

    /** A formal contract of 1000万元 with an investor from another province. */
    static Map<String, String> row(String name, String unit, String signedOn) {
        return Map.of(
                Columns.NAME,
                name,
                Columns.UNIT,
                unit,
                Columns.INVESTOR,
                name + "投资方（演示）",
                Columns.ORIGIN,
                "省外",
                Columns.SIGNED_ON,
                signedOn,
                Columns.CONTRACT_TYPE,
                "正式合同",
                Columns.CONTRACT_AMOUNT,
                "1000",
                Columns.SCALE,
                "万元");
    }

    /** The same row with another cell. */
    static Map<String, String> with(Map<String, String> row, String column, String value) {
        var changed = new HashMap<>(row);
        changed.put(column, value);
        return changed;
    }
}
