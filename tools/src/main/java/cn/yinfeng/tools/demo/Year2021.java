package cn.yinfeng.tools.demo;

import cn.yinfeng.tools.client.Imports;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * 2021 at 兰州经开区: its six carried-over projects under their real names, as its own plan of 2021-05-19 lists them. The
 * plan states no amounts and no progress for any of them, so none are entered.
 */
final class Year2021 {
    private static final LocalDate PLAN = LocalDate.of(2021, 5, 19);
    private static final List<String> CARRIED_OVER = List.of(
            "电气产品研发及制造项目",
            "甘肃康王药业医疗器械、消毒制品研发及制造项目",
            "凯瑞医药技术研发项目",
            "智慧医疗设备研发生产基地",
            "广润生态沙棘循环经济产业及生物科技研发生产基地建设项目",
            "佛慈（瑞诺欣）中成药产业化项目");
    private static final String REMARK = "名称见兰州经开区2021年5月19日方案；签约年份为演示假定（方案只说明为往年结转），来源地、签约额、投资方与进展未知，均未填";

    private final Staff staff;
    private final Consumer<LocalDate> clock;

    Year2021(Staff staff, Consumer<LocalDate> clock) {
        this.staff = staff;
        this.clock = clock;
    }

    void live() {
        clock.accept(PLAN);
        var imports = new Imports(staff.get("clerk-jk"));
        List<Map<String, String>> rows =
                CARRIED_OVER.stream().map(Year2021::row).toList();
        imports.bring(
                "projects", "2021年市列重点推进结转项目.xlsx", imports.template("projects").fill(rows));
    }

    private static Map<String, String> row(String name) {
        return Map.of(
                ProjectSheet.NAME, name,
                ProjectSheet.UNIT, "兰州经开区",
                ProjectSheet.ORIGIN, "未知",
                ProjectSheet.SIGNED_ON, "2020",
                ProjectSheet.CONTRACT_TYPE, "正式合同",
                ProjectSheet.REMARK, REMARK);
    }
}
