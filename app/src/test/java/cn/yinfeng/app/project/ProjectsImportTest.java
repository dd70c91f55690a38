package cn.yinfeng.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Projects come in by a sheet, all of them or none. */
@ModuleTest
class ProjectsImportTest {
    private static final String[] HEADERS = {"项目名称", "所属单位", "投资方", "来源地", "合同类型", "签约日期", "合同金额", "金额单位"};

    @Autowired
    private Imports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private Figures figures;

    @Autowired
    private People people;

    private UnitView county;
    private Caller clerk;
    private Bringing bringing;

    @BeforeEach
    void a_clerk_of_a_county() {
        county = people.unit("某县");
        clerk = people.at(county, "clerk");
        bringing = new Bringing(imports, clerk);
    }

    private ClerksSheet sheet() {
        return ClerksSheet.with(HEADERS);
    }

    private String[] project(String name, String amount, String unit) {
        return new String[] {name, county.name(), "某某公司", "省外", "正式合同", "2023-05-12", amount, unit};
    }

    private Items<ProjectRow> list() {
        return clerk.call(() -> projects.list(Filter.ANY, Paging.of(1, 20, "number"), Locale.CHINESE));
    }

    @Test
    void rows_become_projects_with_numbers_of_their_year_and_amounts_from_the_ledger() {
        ImportView done = bringing.bring(
                "projects",
                sheet().row(project("电池项目", "3.5", "亿元"))
                        .row(project("水厂项目", "1,200", "万元"))
                        .xlsx());
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(done.newRows()).isEqualTo(2);
        Items<ProjectRow> list = list();
        assertThat(list.total()).isEqualTo(2);
        ProjectRow battery = list.items().getFirst();
        assertThat(battery.number()).matches("P2023-\\d{6}");
        assertThat(battery.contractAmount()).isEqualTo(new MoneyText("35000000000", "CNY"));
        assertThat(battery.origin()).isEqualTo("省外");
        assertThat(battery.stage()).isEqualTo("signed");
        assertThat(list.items().getLast().contractAmount()).isEqualTo(new MoneyText("1200000000", "CNY"));
    }

    @Test
    void one_bad_row_keeps_all_rows_out_and_says_where_and_why() {
        ImportView rejected = bringing.bring(
                "projects",
                sheet().row(project("好项目", "1", "亿元"))
                        .row(project("坏项目", "很多", "亿元"))
                        .row("无单位项目", "天边县", "", "省外", "口头约定", "2023年5月", "", "")
                        .row(project("没写金额单位", "5", ""))
                        .xlsx());
        assertThat(rejected.state()).isEqualTo(ImportState.REJECTED);
        assertThat(rejected.problemRows()).isEqualTo(3);
        assertThat(bringing.problems(rejected.id()))
                .containsExactlyInAnyOrder(
                        "3 合同金额 “很多”不是数字", "4 所属单位 您的可见范围内没有单位“天边县”", "4 合同类型 合同类型“口头约定”不在可选项内", "5 金额单位 金额单位“”不明确");
        assertThat(list().total()).isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_neither_do_the_same_rows_in_another_file() {
        byte[] file = sheet().row(project("电池项目", "3.5", "亿元")).xlsx();
        bringing.bring("projects", file);
        assertThat(bringing.bring("projects", file).state()).isEqualTo(ImportState.UNCHANGED);

        ImportView more = bringing.bring(
                "projects",
                sheet().row(project("电池项目", "35000", "万元"))
                        .row(project("水厂项目", "1", "亿元"))
                        .xlsx());
        assertThat(more.unchangedRows()).isEqualTo(1);
        assertThat(more.newRows()).isEqualTo(1);
        assertThat(list().total()).isEqualTo(2);
    }

    @Test
    void another_amount_for_a_known_project_is_sent_to_the_ledger() {
        bringing.bring("projects", sheet().row(project("电池项目", "3.5", "亿元")).xlsx());
        ImportView refused = bringing.bring(
                "projects", sheet().row(project("电池项目", "4", "亿元")).xlsx());
        assertThat(refused.state()).isEqualTo(ImportState.REJECTED);
        assertThat(bringing.problems(refused.id()))
                .singleElement()
                .asString()
                .startsWith("2 合同金额 项目 P2023-")
                .endsWith("已入库，台账中的合同金额与此不同");
    }

    @Test
    void a_framework_agreement_brings_no_contract_amount() {
        bringing.bring(
                "projects",
                sheet().row("框架项目", county.name(), "", "境外", "框架协议", "2023-05", "50", "亿元")
                        .xlsx());
        ProjectRow row = list().items().getFirst();
        assertThat(row.contractAmount()).isNull();
        assertThat(row.signedOn()).isEqualTo("2023-05");
        ProjectView view = clerk.call(() -> projects.find(row.id(), Locale.CHINESE));
        assertThat(view.expectedAmount()).isEqualTo(new MoneyText("500000000000", "CNY"));
    }

    @Test
    void an_amount_not_known_is_left_open_and_a_signing_known_to_the_year_stays_so() {
        ImportView done = bringing.bring(
                "projects",
                sheet().row("老项目", county.name(), "", "省外", "正式合同", "2021", "", "")
                        .xlsx());
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(list().items().getFirst().contractAmount()).isNull();
        assertThat(list().items().getFirst().signedOn()).isEqualTo("2021");
    }

    @Test
    void the_province_and_the_industry_of_a_project_select_it_in_figures() {
        String[] headers = {"项目名称", "所属单位", "来源地", "来源省份", "行业", "合同类型", "签约日期", "合同金额", "金额单位"};
        ImportView done = bringing.bring(
                "projects",
                ClerksSheet.with(headers)
                        .row("苏州项目", county.name(), "省外", "江苏省", "新材料", "正式合同", "2023-05-12", "1", "亿元")
                        .row("湖北项目", county.name(), "省外", "湖北", "新材料", "正式合同", "2023-05-12", "1", "亿元")
                        .row("不详项目", county.name(), "省外", "", "", "正式合同", "2023-05-12", "1", "亿元")
                        .xlsx());
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(signed(List.of("31", "32", "33"), List.of())).isEqualTo("1");
        assertThat(signed(List.of(), List.of("新材料"))).isEqualTo("2");
        assertThat(signed(List.of(), List.of())).isEqualTo("3");
    }

    private String signed(List<String> places, List<String> industries) {
        var selection = new Selection(null, null, null, List.of(), places, industries);
        var question = new Question(
                county.id(),
                LocalDate.of(2023, 5, 31),
                Basis.REPORTED,
                Split.UNITS,
                CohortKind.ALL,
                null,
                null,
                selection);
        return clerk.call(() -> figures.each("signedCount", List.of(county.id()), question))
                .values()
                .iterator()
                .next()
                .numerator();
    }

    @Test
    void a_province_that_is_none_or_contradicts_the_origin_is_told_beside_the_row() {
        String[] headers = {"项目名称", "所属单位", "来源地", "来源省份", "合同类型", "签约日期"};
        ImportView checked = bringing.bring(
                "projects",
                ClerksSheet.with(headers)
                        .row("甲", county.name(), "省外", "火星", "正式合同", "2023-05-12")
                        .row("乙", county.name(), "境外", "江苏", "正式合同", "2023-05-12")
                        .row("丙", county.name(), "境外", "香港", "正式合同", "2023-05-12")
                        .xlsx());
        assertThat(checked.problemRows()).isEqualTo(2);
        assertThat(list().total()).isZero();
    }

    @Test
    void a_csv_from_an_old_office_machine_is_read_in_its_own_encoding() {
        byte[] file = sheet().row(project("电池项目", "3.5", "亿元")).csv(Charset.forName("GB18030"));
        assertThat(bringing.bring("projects", file).state()).isEqualTo(ImportState.APPLIED);
        assertThat(list().items().getFirst().name()).isEqualTo("电池项目");
    }

    @Test
    void headers_in_english_in_any_order_below_a_title_are_understood_and_unknown_ones_named() {
        ImportView done = bringing.bring(
                "projects",
                ClerksSheet.titled("2023年签约项目一览表")
                        .row("No.", "Signed on", "UNIT *", "project name", "Contract type", "Origin")
                        .row("1", "2023/5/12", county.name(), "电池项目", "formal contract", "Abroad")
                        .xlsx());
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(done.ignoredColumns()).containsExactly("No.");
    }

    @Test
    void a_missing_column_is_named() {
        ImportView failed = bringing.bring(
                "projects",
                ClerksSheet.with("项目名称", "签约日期", "合同类型")
                        .row("电池项目", "2023-05-12", "正式合同")
                        .xlsx());
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isEqualTo("第 1 行的表头缺少必填列：所属单位、来源地");
    }
}
