package cn.yinfeng.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Monthly progress comes in by a sheet and becomes entries of the ledger. */
@ModuleTest
class ProgressImportTest {
    @Autowired
    private Imports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private People people;

    @Autowired
    private List<OpenWork> work;

    @Autowired
    private Clock clock;

    private UnitView county;
    private Caller clerk;
    private Bringing bringing;

    @BeforeEach
    void a_county_with_a_signed_project() {
        county = people.unit("某县");
        clerk = people.at(county, "clerk");
        bringing = new Bringing(imports, clerk);
        ImportView done = bringing.bring(
                "projects",
                ClerksSheet.with("项目名称", "所属单位", "来源地", "合同类型", "签约日期", "合同金额", "金额单位")
                        .row("电池项目", county.name(), "省外", "正式合同", "2023-01-05", "1", "亿元")
                        .xlsx());
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
    }

    private static ClerksSheet sheet() {
        return ClerksSheet.with("项目名称", "指标", "期间", "数值", "金额单位", "方式", "资金来源", "凭证号", "更正原因");
    }

    private ProjectRow project() {
        return clerk.call(() -> projects.list(Filter.ANY, Paging.of(1, 20, null), Locale.CHINESE))
                .items()
                .getFirst();
    }

    private static MoneyText wan(long wan) {
        return new MoneyText(Long.toString(wan * 1_000_000), "CNY");
    }

    @Test
    void increments_in_wan_and_yi_add_up_and_events_move_the_stage() {
        ImportView done = bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", "2023-02", "1200", "万元", "当期", "省外企业", "回单1", "")
                        .row("电池项目", "到位资金", "2023-03", "0.2", "亿元", "", "省外企业", "回单2", "")
                        .row("电池项目", "注册", "2023-02-01", "1", "", "", "", "", "")
                        .row("电池项目", "开工", "2023-03-20", "是", "", "", "", "", "")
                        .xlsx());
        assertThat(done.error()).isNull();
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(done.newRows()).isEqualTo(4);
        assertThat(project().fundsInPlace()).isEqualTo(wan(3200));
        assertThat(project().stage()).isEqualTo("start");
    }

    @Test
    void a_running_total_becomes_the_increment_of_its_month() {
        bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", "2023-02", "1200", "万元", "累计", "省外企业", "", "")
                        .row("电池项目", "到位资金", "2023-03", "1500", "万元", "累计", "省外企业", "", "")
                        .xlsx());
        assertThat(project().fundsInPlace()).isEqualTo(wan(1500));
    }

    @Test
    void the_same_rows_change_nothing_and_another_value_needs_a_reason() {
        ClerksSheet first = sheet().row("电池项目", "到位资金", "2023-02", "1200", "万元", "", "省外企业", "", "");
        bringing.bring("progress", first.xlsx());
        assertThat(bringing.bring("progress", first.row("").xlsx()).state()).isEqualTo(ImportState.UNCHANGED);

        ImportView refused = bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", "2023-02", "1000", "万元", "", "省外企业", "", "")
                        .xlsx());
        assertThat(refused.state()).isEqualTo(ImportState.REJECTED);
        assertThat(bringing.problems(refused.id())).singleElement().asString().startsWith("2 更正原因 ");

        ImportView corrected = bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", "2023-02", "1000", "万元", "", "省外企业", "", "多计一笔")
                        .xlsx());
        assertThat(corrected.state()).isEqualTo(ImportState.APPLIED);
        assertThat(corrected.correctionRows()).isEqualTo(1);
        assertThat(project().fundsInPlace()).isEqualTo(wan(1000));
    }

    @Test
    void what_the_ledger_refuses_stands_beside_the_row_and_keeps_all_rows_out() {
        ImportView rejected = bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", "2023-02", "1200", "万元", "", "省外企业", "", "")
                        .row("电池项目", "到位资金", "2022-11", "100", "万元", "", "省外企业", "", "")
                        .row("没有的项目", "到位资金", "2023-02", "1", "万元", "", "", "", "")
                        .row("电池项目", "开工", "2023-02", "3", "", "", "", "", "")
                        .xlsx());
        assertThat(rejected.state()).isEqualTo(ImportState.REJECTED);
        assertThat(bringing.problems(rejected.id()))
                .containsExactly(
                        "3 期间 资金到位早于合同签订日 2023-01-05", "4 项目名称 您的可见范围内没有项目“没有的项目”", "5 数值 这类事项只填 1（已发生）或 0，不能填“3”");
        assertThat(project().fundsInPlace()).isNull();
    }

    @Test
    void a_project_of_another_county_is_not_there_for_this_clerk() {
        Bringing stranger = new Bringing(imports, people.at(people.unit("邻县"), "clerk"));
        ImportView rejected = stranger.bring(
                "progress",
                ClerksSheet.with("项目编号", "指标", "期间", "数值")
                        .row(project().number(), "开工", "2023-02", "1")
                        .xlsx());
        assertThat(rejected.state()).isEqualTo(ImportState.REJECTED);
        assertThat(stranger.problems(rejected.id()))
                .containsExactly("2 项目编号 您的可见范围内没有项目“" + project().number() + "”");
    }

    private long silentFor(Caller caller) {
        return caller.call(() -> work.stream()
                .flatMap(each -> each.of(caller).stream())
                .filter(each -> each.kind().equals("work.project.silent"))
                .mapToLong(OpenWork.WorkItem::count)
                .sum());
    }

    @Test
    void a_project_without_a_word_of_last_month_stands_in_the_work_of_those_who_report_it() {
        Caller stranger = people.at(people.unit("邻县"), "clerk");
        assertThat(silentFor(clerk)).isEqualTo(1);
        assertThat(silentFor(stranger)).isZero();
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", last.minusMonths(1).toString(), "1200", "万元", "", "省外企业", "", "")
                        .xlsx());
        assertThat(silentFor(clerk)).isEqualTo(1);
        bringing.bring(
                "progress",
                sheet().row("电池项目", "到位资金", last.toString(), "1200", "万元", "", "省外企业", "", "")
                        .xlsx());
        assertThat(silentFor(clerk)).isZero();
    }
}
