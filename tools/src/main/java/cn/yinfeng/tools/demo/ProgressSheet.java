package cn.yinfeng.tools.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of the monthly progress sheet, and how a county fills them for a month: one row for each fact. */
final class ProgressSheet {
    static final String PROJECT = "项目名称";
    static final String INDICATOR = "指标";
    static final String MONTH = "期间";
    static final String AMOUNT = "数值";
    static final String SCALE = "金额单位";
    static final String MODE = "方式";
    static final String SOURCE = "资金来源";

    private ProgressSheet() {}

    static List<Map<String, String>> rows(DemoProject project, YearMonth month, long overstatedWan) {
        var rows = new ArrayList<Map<String, String>>();
        project.milestones().forEach((milestone, reached) -> {
            if (reached.equals(month)) {
                rows.add(row(project, month, milestone.label(), "1"));
            }
        });
        if (project.fundsWanIn(month) > 0) {
            rows.add(funds(project, month, overstatedWan));
        }
        return rows;
    }

    private static Map<String, String> funds(DemoProject project, YearMonth month, long overstatedWan) {
        County county = project.county();
        long wan = county.cumulative() ? project.fundsWanBy(month) : project.fundsWanIn(month) + overstatedWan;
        var row = row(project, month, "到位资金", county.scale().write(wan));
        row.put(SCALE, county.scale().label());
        row.put(MODE, county.cumulative() ? "累计" : "当期");
        row.put(SOURCE, "省外企业");
        return row;
    }

    private static Map<String, String> row(DemoProject project, YearMonth month, String indicator, String amount) {
        var row = new HashMap<String, String>();
        row.put(PROJECT, project.name());
        row.put(INDICATOR, indicator);
        row.put(MONTH, month.toString());
        row.put(AMOUNT, amount);
        return row;
    }
}
