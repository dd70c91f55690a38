package cn.yinfeng.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.ProjectSchedules;
import cn.yinfeng.app.project.ProjectSchedules.Delay;
import cn.yinfeng.app.project.ProjectSchedules.Plan;
import cn.yinfeng.app.supervision.Lamps.Filter;
import cn.yinfeng.app.supervision.ProjectLamps.ExplainedLamp;
import cn.yinfeng.app.supervision.ProjectLamps.LampChange;
import cn.yinfeng.app.supervision.ProjectLamps.LampFact;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Lamps follow the ledger, the schedules, the rules and the day. */
@SpringBootTest(properties = {"yinfeng.demo=true", "yinfeng.database.name=lamps"})
@Import({TestDatabase.class, People.class, Yard.class})
class LampsTest {
    private static final String START = "SUP-START-OVERDUE";
    private static final String FUNDS = "SUP-FUNDS-BEHIND-PACE";
    private static final String SILENCE = "SUP-SILENCE";

    @Autowired
    private Lamps lamps;

    @Autowired
    private ProjectSchedules schedules;

    @Autowired
    private List<OpenWork> work;

    @Autowired
    private People people;

    @Autowired
    private Yard yard;

    private UnitView county;
    private Caller clerk;
    private Caller office;

    @BeforeEach
    void a_county_in_july() {
        yard.itIs("2025-07-15");
        county = people.unit("亮灯县");
        clerk = people.at(county, "clerk");
        office = people.at(county, "office");
    }

    private ProjectLamps of(UUID project) {
        return clerk.call(() -> lamps.of(project, Locale.CHINESE));
    }

    private ExplainedLamp lamp(UUID project, String rule) {
        office.run(lamps::relight);
        return of(project).lamps().stream()
                .filter(each -> each.lamp().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Colour colour(UUID project, String rule) {
        return lamp(project, rule).lamp().colour();
    }

    private LampFact fact(UUID project, String rule, String name) {
        return lamp(project, rule).facts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private LampList list(Caller caller, @Nullable Colour colour, @Nullable String rule, @Nullable String text) {
        var filter = new Filter(text, null, colour == null ? Set.of() : Set.of(colour), rule);
        return caller.call(() -> lamps.list(filter, Paging.of(1, 20, null), Locale.CHINESE));
    }

    @Test
    void a_lamp_is_lit_explained_and_cleared_by_an_entry() {
        UUID project = yard.project(clerk, county, "晚开项目", "2025-03-15", "");
        ExplainedLamp red = lamp(project, START);
        assertThat(red.lamp().colour()).isEqualTo(Colour.RED);
        assertThat(red.lamp().reason()).isEqualTo("计划 2025-03-15 开工，已连续 4 个月应开工未开工");
        assertThat(red.lamp().source()).contains("银川市 2025 年");
        assertThat(red.lamp().ruleName()).isEqualTo("开工逾期");
        assertThat(red.steps()).isNotEmpty();
        assertThat(red.steps().getLast().holds()).isTrue();

        long number = yard.enter(clerk, project, "start", "2025-07-10", 1);
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        assertThat(fact(project, START, "已开工")).satisfies(each -> {
            assertThat(each.value()).isEqualTo("是");
            assertThat(each.entryNumbers()).containsExactly(Long.toString(number));
        });
        LampChange change = of(project).history().getFirst();
        assertThat(change.rule()).isEqualTo(START);
        assertThat(change.from()).isEqualTo(Colour.RED);
        assertThat(change.to()).isEqualTo(Colour.NORMAL);
        assertThat(change.on()).isEqualTo(LocalDate.of(2025, 7, 15));
    }

    @Test
    void where_a_fact_is_missing_the_lamp_is_grey_and_never_normal() {
        UUID project = yard.project(clerk, county, "无计划项目", "", "");
        assertThat(colour(project, START)).isEqualTo(Colour.GREY);
        assertThat(colour(project, FUNDS)).isEqualTo(Colour.GREY);
        assertThat(lamp(project, START).lamp().reason()).contains("计划开工日");
        assertThat(fact(project, START, "计划开工日").known()).isFalse();
        assertThat(list(clerk, Colour.NORMAL, null, "无计划项目").total()).isZero();
    }

    @Test
    void the_gravest_lamp_is_the_colour_of_the_project_and_grey_is_graver_than_normal() {
        UUID project = yard.project(clerk, county, "多灯项目", "2025-12-31", "");
        yard.enter(clerk, project, "registration", "2025-07-01", 1);
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        assertThat(colour(project, SILENCE)).isEqualTo(Colour.NORMAL);
        assertThat(colour(project, FUNDS)).isEqualTo(Colour.GREY);
        assertThat(of(project).colour()).isEqualTo(Colour.GREY);
    }

    @Test
    void funds_are_compared_with_the_months_that_have_ended_and_open_into_their_entries() {
        UUID project = yard.project(clerk, county, "资金项目", "2025-12-31", "10000");
        long first = yard.enter(clerk, project, "fundsInPlace", "2025-05", 200_000_000_00L / 100);
        ExplainedLamp lamp = lamp(project, FUNDS);
        assertThat(lamp.lamp().colour()).isEqualTo(Colour.RED);
        assertThat(lamp.lamp().reason()).isEqualTo("到位 200万元，年度计划 10000万元，低于序时进度 48 个百分点");
        assertThat(fact(project, FUNDS, "到位资金").entryNumbers()).containsExactly(Long.toString(first));
        yard.enter(clerk, project, "fundsInPlace", "2025-06", 3_000_000_000L);
        assertThat(colour(project, FUNDS)).isEqualTo(Colour.YELLOW);
    }

    @Test
    void a_correction_changes_the_lamp_as_the_figures_change() {
        UUID project = yard.project(clerk, county, "更正项目", "2025-03-15", "");
        long start = yard.enter(clerk, project, "start", "2025-06-10", 1);
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        assertThat(fact(project, SILENCE, "最近进展日").value()).isEqualTo("2025-06-10");
        yard.correct(clerk, start, 0);
        assertThat(colour(project, START)).isEqualTo(Colour.RED);
        assertThat(fact(project, SILENCE, "最近进展日").value()).isEqualTo("2025-05-10");
    }

    @Test
    void an_accepted_reason_turns_the_lamp_off_until_its_last_day() {
        UUID project = yard.project(clerk, county, "延期项目", "2025-05-15", "");
        assertThat(colour(project, START)).isEqualTo(Colour.YELLOW);
        office.run(() ->
                schedules.accept(project, new Delay(LocalDate.of(2025, 5, 15), LocalDate.of(2025, 8, 20), "环评延期")));
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        yard.itIs("2025-08-20");
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        yard.itIs("2025-08-21");
        ExplainedLamp red = lamp(project, START);
        assertThat(red.lamp().colour()).isEqualTo(Colour.RED);
        assertThat(red.lamp().since()).isEqualTo("2025-08-21");
    }

    @Test
    void a_later_planned_start_turns_the_lamp_off() {
        UUID project = yard.project(clerk, county, "改期项目", "2025-05-15", "");
        assertThat(colour(project, START)).isEqualTo(Colour.YELLOW);
        clerk.run(() -> schedules.state(project, new Plan(LocalDate.of(2025, 9, 30), null, null, "调整用地")));
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
    }

    @Test
    void an_exited_project_burns_no_more() {
        UUID project = yard.project(clerk, county, "退出项目", "2025-01-15", "10000");
        assertThat(of(project).colour()).isNotEqualTo(Colour.NORMAL);
        yard.enter(clerk, project, "exit", "2025-07-01", 1);
        office.run(lamps::relight);
        assertThat(of(project).colour()).isEqualTo(Colour.NORMAL);
    }

    @Test
    void since_tells_the_day_on_which_the_colour_began_and_history_every_change() {
        UUID project = yard.project(clerk, county, "渐红项目", "2025-07-31", "");
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        for (String day : List.of("2025-07-31", "2025-08-15", "2025-09-29", "2025-09-30", "2025-10-05")) {
            yard.itIs(day);
            office.run(lamps::relight);
        }
        assertThat(lamp(project, START).lamp().since()).isEqualTo("2025-09-30");
        assertThat(of(project).history().stream()
                        .filter(each -> each.rule().equals(START))
                        .map(each -> each.from() + " " + each.to() + " " + each.on()))
                .containsExactly("YELLOW RED 2025-09-30", "NORMAL YELLOW 2025-07-31");
    }

    @Test
    void lighting_twice_changes_nothing() {
        yard.project(clerk, county, "两遍项目", "2025-03-15", "5000");
        office.run(lamps::relight);
        assertThat(office.call(lamps::relight).changed()).isZero();
    }

    @Test
    void another_county_sees_nothing_and_counts_nothing_and_the_province_sees_both() {
        UUID project = yard.project(clerk, county, "界内项目", "2025-03-15", "");
        office.run(lamps::relight);
        Caller stranger = people.at(people.unit("邻县"), "clerk");
        assertThat(list(stranger, null, null, null).items()).isEmpty();
        assertThat(list(stranger, null, null, null).total()).isZero();
        assertThat(stranger.call(() -> lamps.summary(null)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.total()).isZero());
        assertThatThrownBy(() -> stranger.run(() -> lamps.of(project, Locale.CHINESE)))
                .isInstanceOf(Absent.class);
        Caller province = people.at(people.root(), "office");
        assertThat(province.call(() -> lamps.summary(null)).rows())
                .anySatisfy(row -> assertThat(row.unit().id()).isEqualTo(county.id()))
                .first()
                .satisfies(row -> assertThat(row.red()).isPositive());
    }

    @Test
    void the_list_is_by_colour_rule_and_text_the_gravest_first() {
        yard.project(clerk, county, "甲红项目", "2025-03-15", "");
        yard.project(clerk, county, "乙黄项目", "2025-05-31", "");
        office.run(lamps::relight);
        assertThat(list(clerk, null, null, null).items())
                .extracting(row -> row.project().name(), LampRow::colour)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("甲红项目", Colour.RED),
                        org.assertj.core.groups.Tuple.tuple("乙黄项目", Colour.YELLOW));
        assertThat(list(clerk, Colour.RED, null, null).total()).isEqualTo(1);
        assertThat(list(clerk, Colour.GREY, FUNDS, null).total()).isEqualTo(2);
        assertThat(list(clerk, Colour.YELLOW, START, null).items())
                .singleElement()
                .satisfies(row -> assertThat(row.project().name()).isEqualTo("乙黄项目"));
        assertThat(list(clerk, null, null, "乙黄").total()).isEqualTo(1);
        LampSummary.LampTally own = clerk.call(() -> lamps.summary(null)).rows().getFirst();
        assertThat(List.of(own.red(), own.yellow(), own.total())).containsExactly(1L, 1L, 2L);
    }

    @Test
    void the_workbook_has_a_row_for_each_lamp() throws IOException {
        yard.project(clerk, county, "导出项目", "2025-03-15", "");
        office.run(lamps::relight);
        var out = new ByteArrayOutputStream();
        clerk.run(() -> {
            try {
                lamps.export(new Filter(null, null, Set.of(), null), Locale.CHINESE, out);
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .hasSize(3 + 3)
                    .anySatisfy(row -> assertThat(row.getCellText(8)).contains("已连续 4 个月"));
        }
    }

    @Test
    void red_lamps_of_the_own_unit_are_work_of_the_day() {
        yard.project(clerk, county, "待办项目", "2025-03-15", "");
        office.run(lamps::relight);
        assertThat(clerk.call(() ->
                        work.stream().flatMap(each -> each.of(clerk).stream()).toList()))
                .anySatisfy(item -> {
                    assertThat(item.kind()).isEqualTo("work.supervision.red");
                    assertThat(item.count()).isEqualTo(1);
                });
    }
}
