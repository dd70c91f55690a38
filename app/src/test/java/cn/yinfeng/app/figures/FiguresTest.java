package cn.yinfeng.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.figures.FigureOrigins.Asked;
import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.FigureOrigins.Part;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Book.Fact;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Share;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures by unit and cohort, at a date and a watermark, and where they come from. */
@ModuleTest
class FiguresTest {
    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);
    private static final long YI = 10_000_000_000L;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Figures figures;

    @Autowired
    private FigureOrigins origins;

    @Autowired
    private People people;

    @Autowired
    private MockMvc web;

    @Autowired
    private PlatformTransactionManager transactions;

    private UnitView city;
    private UnitView county;
    private Caller office;
    private Caller clerk;
    private Book book;

    @BeforeEach
    void a_city_with_a_county() {
        city = people.unit(people.root(), "测试市", "CITY");
        county = people.unit(city.id(), "测试县", "COUNTY");
        office = people.at(city, "office");
        clerk = people.at(county, "clerk");
        book = new Book(ledger, new TransactionTemplate(transactions), county);
    }

    private List<Fact> signed(SubjectRef project, String on, long amount) {
        return List.of(book.fact(project, "signed", on, 1), book.fact(project, "contractAmount", on, amount));
    }

    private void append(List<Fact> facts) {
        clerk.call(() -> book.append(facts.toArray(Fact[]::new)));
    }

    private List<FigureRow> ask(
            Caller caller, UnitView unit, LocalDate on, Split split, CohortKind cohort, @Nullable Long watermark) {
        return caller.call(
                () -> figures.table(new Question(unit.id(), on, Basis.REPORTED, split, cohort, null, watermark))
                        .rows());
    }

    private FigureRow whole(LocalDate on) {
        return ask(office, city, on, Split.UNITS, CohortKind.ALL, null).getFirst();
    }

    private static Figure figure(FigureRow row, String code) {
        return row.figures().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String fraction(FigureRow row, String code) {
        Figure figure = figure(row, code);
        return figure.numerator() + "/" + figure.denominator();
    }

    @Test
    void as_pingliang_published_154_of_157_started_and_73_of_134_are_in_place() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 157; i++) {
            SubjectRef project = clerk.call(() -> book.project("项目", "2023-02-10"));
            facts.addAll(signed(project, "2023-02-10", i == 0 ? 134 * YI - 156 * 8000_0000_00L : 8000_0000_00L));
            facts.add(book.fact(
                    project, "fundsInPlace", "2023-04", i == 0 ? 73 * YI - 156 * 4000_0000_00L : 4000_0000_00L));
            if (i >= 3) {
                facts.add(book.fact(project, "start", "2023-05-20", 1));
            }
        }
        append(facts);
        FigureRow row = whole(MAY);
        assertThat(fraction(row, "startRate")).isEqualTo("154/157");
        assertThat(fraction(row, "fundingRate")).isEqualTo(73 * YI + "/" + 134 * YI);
        assertThat(figure(row, "signedCount").numerator()).isEqualTo("157");
        assertThat(percent(row, "startRate")).isEqualTo("98");
        assertThat(percent(row, "fundingRate")).isEqualTo("54");
        assertThat(figure(row, "fundsInPlace").currency()).isEqualTo("CNY");
        assertThat(figure(row, "fundingRate").currency()).isEqualTo("CNY");
        assertThat(figure(row, "startRate").currency()).isNull();
    }

    private static String percent(FigureRow row, String code) {
        Figure figure = figure(row, code);
        return new Share(new BigInteger(figure.numerator()), new BigInteger(String.valueOf(figure.denominator())))
                .percent(0)
                .toPlainString();
    }

    @Test
    void a_figure_is_the_whole_subtree_and_its_rows_are_the_children() {
        UnitView park = people.unit(county.id(), "园区", "PARK");
        SubjectRef here = clerk.call(() -> book.project("县里", "2023-02-10"));
        append(signed(here, "2023-02-10", 100));
        Book parks = new Book(ledger, new TransactionTemplate(transactions), park);
        SubjectRef there = clerk.call(() -> parks.project("园区里", "2023-02-10"));
        clerk.call(() -> parks.append(parks.fact(there, "signed", "2023-02-10", 1)));
        assertThat(ask(office, city, MAY, Split.UNITS, CohortKind.ALL, null))
                .extracting(row ->
                        row.unit().id() + " " + figure(row, "signedCount").numerator())
                .containsExactly(city.id() + " 2", county.id() + " 2");
        assertThat(ask(clerk, county, MAY, Split.UNITS, CohortKind.ALL, null))
                .extracting(row ->
                        row.unit().id() + " " + figure(row, "signedCount").numerator())
                .containsExactly(county.id() + " 2", park.id() + " 1");
    }

    @Test
    void cohorts_are_told_by_the_signing_date_against_the_year_of_the_status_date() {
        SubjectRef old = clerk.call(() -> book.project("去年", "2022-06-10"));
        SubjectRef young = clerk.call(() -> book.project("今年", "2023-03-10", "FORMAL", "兰洽会"));
        SubjectRef later = clerk.call(() -> book.project("六月", "2023-06-10"));
        append(signed(old, "2022-06-10", 100));
        append(signed(young, "2023-03-10", 100));
        append(signed(later, "2023-06-10", 100));
        assertThat(ask(office, city, MAY, Split.COHORTS, CohortKind.ALL, null))
                .extracting(row ->
                        row.cohort().label() + " " + figure(row, "signedCount").numerator())
                .containsExactly("全部 2", "结转 1", "本年新签约 1", "兰洽会 1");
        assertThat(ask(office, city, LocalDate.of(2024, 1, 31), Split.COHORTS, CohortKind.ALL, null))
                .extracting(row ->
                        row.cohort().label() + " " + figure(row, "signedCount").numerator())
                .containsExactly("全部 3", "结转 3", "本年新签约 0", "兰洽会 1");
    }

    @Test
    void an_exited_project_stays_in_its_denominator() {
        SubjectRef project = clerk.call(() -> book.project("退出的", "2023-02-10"));
        append(signed(project, "2023-02-10", 100));
        append(List.of(book.fact(project, "exit", "2023-04-10", 1)));
        assertThat(fraction(whole(MAY), "startRate")).isEqualTo("0/1");
    }

    @Test
    void a_rate_over_nothing_is_not_defined() {
        assertThat(fraction(whole(MAY), "startRate")).isEqualTo("0/0");
    }

    @Test
    void recognised_funds_are_performance_and_reported_ones_are_not() {
        SubjectRef one = clerk.call(() -> book.project("甲", "2023-02-10"));
        SubjectRef two = clerk.call(() -> book.project("乙", "2023-02-10"));
        append(signed(one, "2023-02-10", 1000));
        append(signed(two, "2023-02-10", 1000));
        append(List.of(book.fact(one, "fundsInPlace", "2023-03", 10), book.fact(two, "fundsInPlace", "2023-03", 10)));
        assertThat(fraction(whole(MAY), "fulfilmentRate")).isEqualTo("0/2");
        office.call(
                () -> book.append(book.fact(two, "fundsInPlace", "2023-03", 9).recognised()));
        assertThat(fraction(whole(MAY), "fulfilmentRate")).isEqualTo("1/2");
    }

    @Test
    void a_correction_changes_the_figure_of_today_and_not_the_one_at_a_watermark() {
        SubjectRef project = clerk.call(() -> book.project("甲", "2023-02-10"));
        append(signed(project, "2023-02-10", 1000));
        append(List.of(book.fact(project, "start", "2023-04-01", 1)));
        long then = clerk.call(ledger::watermark);
        clerk.call(() -> ledger.correct(then, 0, "只是奠基仪式"));
        assertThat(fraction(whole(MAY), "startRate")).isEqualTo("0/1");
        FigureRow before =
                ask(office, city, MAY, Split.UNITS, CohortKind.ALL, then).getFirst();
        assertThat(fraction(before, "startRate")).isEqualTo("1/1");
    }

    @Test
    void a_project_that_moves_counts_where_it_stood_at_the_watermark() {
        UnitView other = people.unit(city.id(), "邻县", "COUNTY");
        SubjectRef project = clerk.call(() -> book.project("甲", "2023-02-10"));
        append(signed(project, "2023-02-10", 1000));
        long then = clerk.call(ledger::watermark);
        office.run(() -> ledger.describe(
                java.util.stream.Stream.of(Book.version(project, other, "甲", "2023-02-10", "FORMAL", null))));
        assertThat(ask(office, other, MAY, Split.UNITS, CohortKind.ALL, null))
                .extracting(row -> figure(row, "signedCount").numerator())
                .containsExactly("1");
        assertThat(ask(office, other, MAY, Split.UNITS, CohortKind.ALL, then))
                .extracting(row -> figure(row, "signedCount").numerator())
                .containsExactly("0");
    }

    @Test
    void a_unit_outside_the_scope_has_no_figures_and_a_future_watermark_none() {
        assertThatThrownBy(() -> ask(clerk, city, MAY, Split.UNITS, CohortKind.ALL, null))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> ask(clerk, county, MAY, Split.UNITS, CohortKind.ALL, Long.MAX_VALUE))
                .hasMessageStartingWith("FIGURES-001");
        assertThatThrownBy(() -> ask(clerk, county, MAY, Split.UNITS, CohortKind.EVENT, null))
                .hasMessageStartingWith("FIGURES-002");
    }

    @Test
    void a_rate_opens_into_the_entries_above_and_below_the_line() {
        SubjectRef started = clerk.call(() -> book.project("已开工", "2023-02-10"));
        SubjectRef waiting = clerk.call(() -> book.project("未开工", "2023-02-10"));
        append(signed(started, "2023-02-10", 1000));
        append(signed(waiting, "2023-02-10", 1000));
        append(List.of(book.fact(started, "start", "2023-04-01", 1)));
        Origins found = behind(office, "startRate");
        assertThat(found.figure().numerator()).isEqualTo("1");
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.outsideScope()).isZero();
        assertThat(found.items())
                .extracting(each -> each.part() + " " + each.entry().subject().label())
                .containsExactly("NUMERATOR 已开工", "DENOMINATOR 未开工", "DENOMINATOR 已开工");
    }

    private Origins behind(Caller caller, String code) {
        return caller.call(() -> origins.of(
                new Asked(code, city.id(), MAY, Basis.REPORTED, CohortKind.ALL, null, null), new Paging(1, 20, "")));
    }

    @Test
    void entries_too_deep_to_see_are_counted_and_told_as_outside_the_scope() {
        SubjectRef plain = clerk.call(() -> book.project("公开", "2023-02-10"));
        SubjectRef secret = clerk.call(() -> book.project("需知悉", "2023-02-10"));
        append(List.of(
                book.fact(plain, "signed", "2023-02-10", 1),
                book.fact(secret, "signed", "2023-02-10", 1).sight(2)));
        Caller verifier = people.at(city, "verifier");
        assertThat(figure(
                                ask(verifier, city, MAY, Split.UNITS, CohortKind.ALL, null)
                                        .getFirst(),
                                "signedCount")
                        .numerator())
                .as("a figure is never shaped by who looks")
                .isEqualTo("2");
        Origins found = behind(verifier, "signedCount");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.outsideScope()).isEqualTo(1);
        assertThat(found.items())
                .extracting(each -> each.entry().subject().label())
                .containsExactly("公开");
        assertThat(found.items()).extracting(FigureOrigins.Counted::part).containsExactly(Part.NUMERATOR);
    }

    @Test
    void the_api_answers_as_the_contract_says() throws Exception {
        SubjectRef project = clerk.call(() -> book.project("甲", "2023-02-10"));
        append(signed(project, "2023-02-10", 1000));
        String where = "/api/v1/figures?unit=" + city.id() + "&on=2023-05-31&basis=REPORTED&split=UNITS";
        web.perform(get(where).with(people.as(office)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.on").value("2023-05-31"))
                .andExpect(jsonPath("$.watermark").isString())
                .andExpect(jsonPath("$.rows[0].unit.id").value(city.id()))
                .andExpect(jsonPath("$.rows[0].cohort.kind").value("ALL"))
                .andExpect(jsonPath("$.rows[0].figures[1].code").value("contractAmount"))
                .andExpect(jsonPath("$.rows[0].figures[1].numerator").value("1000"))
                .andExpect(jsonPath("$.rows[0].figures[1].currency").value("CNY"))
                .andExpect(jsonPath("$.rows[0].figures[4].denominator").value("1"));
        web.perform(get("/api/v1/figures/signedCount/entries?unit=" + city.id() + "&on=2023-05-31")
                        .with(people.as(office)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].indicator.code").value("signed"))
                .andExpect(jsonPath("$.items[0].part").value("NUMERATOR"))
                .andExpect(jsonPath("$.outsideScope").value(0));
        web.perform(get("/api/v1/figures/definitions?on=2023-05-31")
                        .header("Accept-Language", "en-US")
                        .with(people.as(office)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[4].name").value("Start rate"))
                .andExpect(jsonPath("$[4].kind").value("RATE"));
        web.perform(get(where).with(people.as(clerk))).andExpect(status().isNotFound());
    }

    @Test
    void the_export_carries_date_basis_watermark_and_definitions() throws Exception {
        SubjectRef project = clerk.call(() -> book.project("甲", "2023-02-10"));
        append(signed(project, "2023-02-10", 123_456_00L));
        byte[] file = web.perform(get("/api/v1/figures/export?unit=" + city.id() + "&on=2023-05-31")
                        .with(people.as(office)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("2023-05-31");
            assertThat(rows.getFirst().getCellText(3)).isEqualTo("上报");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("签约额(万元)");
            assertThat(rows.get(2).getCellText(0)).isEqualTo(city.name());
            assertThat(rows.get(2).getCellText(3)).startsWith("12.3456");
            List<Row> definitions = workbook.getSheet(1).orElseThrow().read();
            assertThat(definitions.get(5).getCellText(2)).contains("没有定义");
        }
    }
}
