package cn.yinfeng.tools.demo;

import java.util.HashMap;
import java.util.Map;

/** The columns of the project sheet, and how a project fills them. */
final class ProjectSheet {
    static final String NAME = "项目名称";
    static final String UNIT = "所属单位";
    static final String INVESTOR = "投资方";
    static final String ORIGIN = "来源地";
    static final String SIGNED_ON = "签约日期";
    static final String CONTRACT_TYPE = "合同类型";
    static final String CONTRACT_AMOUNT = "合同金额";
    static final String SCALE = "金额单位";
    static final String EVENT = "签约活动";
    static final String CONTACT_NAME = "联系人";
    static final String CONTACT_PHONE = "联系电话";
    static final String PLANNED_START = "计划开工日期";
    static final String PLANNED_FUNDS = "本年计划到位资金（万元）";
    static final String REMARK = "备注";

    private ProjectSheet() {}

    /** A framework agreement of May: 20亿元 are expected, none are signed. */
    static Map<String, String> framework() {
        return Map.of(
                NAME, "虚构框架协议·煤电化冶一体化",
                UNIT, County.JIA.label(),
                INVESTOR, "虚构投资方框架（演示）",
                ORIGIN, "省外",
                SIGNED_ON, "2023-05-26",
                CONTRACT_TYPE, "框架协议",
                CONTRACT_AMOUNT, "20",
                SCALE, "亿元",
                REMARK, "虚构；框架协议不计入签约");
    }

    static Map<String, String> row(DemoProject project) {
        County county = project.county();
        var row = new HashMap<String, String>();
        row.put(NAME, project.name());
        row.put(UNIT, county.label());
        row.put(INVESTOR, project.investor());
        row.put(ORIGIN, "省外");
        row.put(SIGNED_ON, project.signedOn().toString());
        row.put(CONTRACT_TYPE, "正式合同");
        row.put(CONTRACT_AMOUNT, county.scale().write(project.contractWan()));
        row.put(SCALE, county.scale().label());
        row.put(CONTACT_NAME, "演示联系人%03d".formatted(project.number()));
        row.put(CONTACT_PHONE, "0933-0000%03d".formatted(project.number()));
        row.put(REMARK, "单个项目为虚构；各项目之和等于公开的总数");
        row.put(PLANNED_START, project.plannedStart().toString());
        row.put(PLANNED_FUNDS, Long.toString(project.plannedFundsWan()));
        project.event().ifPresent(event -> row.put(EVENT, event));
        return row;
    }
}
