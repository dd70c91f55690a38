package cn.yinfeng.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.ProjectSchedules.Delay;
import cn.yinfeng.app.project.ProjectSchedules.Plan;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The schedule of a project: dated statements, of which the newest holds. */
@ModuleTest
class ProjectSchedulesTest {
    private static final String[] HEADERS = {"项目名称", "所属单位", "来源地", "合同类型", "签约日期", "计划开工日期", "本年计划到位资金（万元）"};
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 15);

    @Autowired
    private Imports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectSchedules schedules;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private People people;

    private UnitView county;
    private Caller clerk;
    private Caller office;
    private Bringing bringing;

    @BeforeEach
    void a_clerk_of_a_county() {
        county = people.unit("计划县");
        clerk = people.at(county, "clerk");
        office = people.at(county, "office");
        bringing = new Bringing(imports, clerk);
    }

    private ClerksSheet sheet() {
        return ClerksSheet.with(HEADERS);
    }

    private String[] project(String name, String start, String funds) {
        return new String[] {name, county.name(), "省外", "正式合同", "2024-05-12", start, funds};
    }

    private UUID bring(String name, String start, String funds) {
        assertThat(bringing.bring(
                                "projects",
                                sheet().row(project(name, start, funds)).xlsx())
                        .state())
                .isEqualTo(ImportState.APPLIED);
        return clerk.call(() -> projects.list(
                        new Filter(name, county.id(), null, null, null), Paging.of(1, 1, null), Locale.CHINESE))
                .items()
                .getFirst()
                .id();
    }

    private ScheduleView of(UUID project) {
        return clerk.call(() -> schedules.of(project));
    }

    @Test
    void a_sheet_may_say_the_planned_start_and_the_funds_of_the_year() {
        int year = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear();
        ScheduleView schedule = of(bring("电池项目", "2025-03-15", "1,200.5"));
        assertThat(schedule.plannedStart()).extracting(each -> each.day()).isEqualTo(MARCH);
        assertThat(schedule.funds()).singleElement().satisfies(each -> {
            assertThat(each.year()).isEqualTo(year);
            assertThat(each.amount()).isEqualTo(new MoneyText("1200500000", "CNY"));
            assertThat(each.by()).isEqualTo(clerk.name());
        });
        assertThat(of(bring("不明项目", "", "")).history()).isEmpty();
    }

    @Test
    void a_month_stands_for_its_last_day() {
        assertThat(of(bring("水厂项目", "2025年2月", "")).plannedStart())
                .extracting(each -> each.day())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void what_is_no_day_or_no_amount_is_told_beside_the_row_and_keeps_all_rows_out() {
        ImportView rejected = bringing.bring(
                "projects",
                sheet().row(project("甲", "年底", ""))
                        .row(project("乙", "2025", "很多"))
                        .row(project("丙", "", "-1"))
                        .row(project("丁", "2025-03", "0"))
                        .xlsx());
        assertThat(rejected.state()).isEqualTo(ImportState.REJECTED);
        assertThat(bringing.problems(rejected.id()))
                .containsExactlyInAnyOrder(
                        "2 计划开工日期 计划开工日期“年底”不是某一天或某个月",
                        "3 计划开工日期 计划开工日期“2025”不是某一天或某个月",
                        "3 本年计划到位资金（万元） 本年计划到位资金“很多”不是数字",
                        "4 本年计划到位资金（万元） 本年计划到位资金 -1 小于零、过大，或比 1 分还细");
    }

    @Test
    void an_import_does_not_change_the_plan_of_a_project_that_is_there() {
        bring("老项目", "2025-03-15", "100");
        assertThat(bringing.bring(
                                "projects",
                                sheet().row(project("老项目", "2025-03-15", "")).xlsx())
                        .state())
                .isEqualTo(ImportState.UNCHANGED);
        ImportView refused = bringing.bring(
                "projects", sheet().row(project("老项目", "2025-04-15", "200")).xlsx());
        assertThat(bringing.problems(refused.id())).hasSize(2).allMatch(each -> each.endsWith("已入库，这一格与库中的项目计划不同"));
    }

    @Test
    void another_plan_needs_a_reason_and_the_former_one_stays_readable() {
        UUID project = bring("晚开项目", "2025-03-15", "");
        var later = LocalDate.of(2025, 6, 30);
        assertThatThrownBy(() -> clerk.run(() -> schedules.state(project, new Plan(later, null, null, " "))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PROJECT-040"));
        ScheduleView now = clerk.call(() -> schedules.state(project, new Plan(later, 2025, 5_000_000L, "土地指标未落实")));
        assertThat(now.plannedStart()).satisfies(each -> {
            assertThat(each.day()).isEqualTo(later);
            assertThat(each.reason()).isEqualTo("土地指标未落实");
        });
        assertThat(now.history()).hasSize(3);
        assertThat(now.history().getLast().from()).isEqualTo(MARCH);
        assertThat(now.funds())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isNull());
    }

    @Test
    void what_stands_already_is_not_stated_again() {
        UUID project = bring("同值项目", "2025-03-15", "");
        long before = clerk.call(schedules::watermark);
        clerk.run(() -> schedules.state(project, new Plan(MARCH, null, null, null)));
        assertThat(of(project).history()).hasSize(1);
        assertThat(clerk.call(schedules::watermark)).isEqualTo(before);
    }

    @Test
    void the_office_accepts_a_reason_for_delay_with_its_papers() {
        UUID project = bring("延期项目", "2025-03-15", "");
        ScheduleView accepted =
                office.call(() -> schedules.accept(project, new Delay(MARCH, LocalDate.of(2025, 8, 31), " 环评延期 ")));
        UUID delay = accepted.delays().getFirst().id();
        office.run(() -> documents.attach(
                "delay",
                delay.toString(),
                "会议纪要.txt",
                new ByteArrayInputStream("同意".getBytes(StandardCharsets.UTF_8))));
        assertThat(of(project).delays()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("环评延期");
            assertThat(each.evidence())
                    .singleElement()
                    .satisfies(paper -> assertThat(paper.name()).isEqualTo("会议纪要.txt"));
        });
        assertThatThrownBy(() ->
                        office.run(() -> schedules.accept(project, new Delay(MARCH, MARCH.minusDays(1), "倒着的"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void another_county_sees_neither_the_schedule_nor_the_papers() {
        UUID project = bring("本县项目", "2025-03-15", "");
        ScheduleView accepted = office.call(() -> schedules.accept(project, new Delay(MARCH, MARCH, "理由")));
        String delay = accepted.delays().getFirst().id().toString();
        Caller stranger = people.at(people.unit("邻县"), "office");
        assertThatThrownBy(() -> stranger.run(() -> schedules.of(project))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> stranger.run(() -> schedules.accept(project, new Delay(MARCH, MARCH, "理由"))))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> stranger.run(() -> documents.of("delay", delay)))
                .isInstanceOf(Absent.class);
    }

    @Test
    void nobody_edits_or_deletes_a_statement() {
        UUID project = bring("不改项目", "2025-03-15", "");
        for (String edit : new String[] {"UPDATE project.schedule SET reason = 'x'", "DELETE FROM project.schedule"}) {
            assertThatThrownBy(() -> clerk.run(() -> new TransactionTemplate(transactions)
                            .executeWithoutResult(status -> jdbc.sql(edit + " WHERE project_id = '" + project + "'")
                                    .update())))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(of(project).history()).hasSize(1);
    }

    @Test
    void numbers_of_statements_have_no_gaps_and_follow_one_another() {
        UUID project = bring("连号项目", "", "");
        long before = clerk.call(schedules::watermark);
        for (int day = 1; day <= 5; day++) {
            var start = LocalDate.of(2025, 3, day);
            clerk.run(() -> schedules.state(project, new Plan(start, null, null, "再改")));
        }
        assertThat(of(project).history().stream().map(each -> Long.parseLong(each.number())))
                .containsExactly(before + 5, before + 4, before + 3, before + 2, before + 1);
    }
}
