package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Ledger.SubjectVersion;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ModuleTest
@Import(FakeFinder.class)
class ProgressTest {
    private static final long YI = 10_000_000_000L;

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PlatformTransactionManager transactions;

    private UnitView zone;
    private UnitView east;
    private UnitView west;
    private Caller clerk;
    private Desk office;
    private JsonNode plan;

    @BeforeEach
    void an_adopted_plan_of_a_zone_with_two_parks() throws Exception {
        zone = people.unit(people.root(), "经开区", "ZONE");
        east = people.unit(zone.id(), "东园", "PARK");
        west = people.unit(zone.id(), "西园", "PARK");
        clerk = people.at(zone, "clerk");
        office = new Desk(http, people, people.at(zone, "office"));
        plan = office.adopts(zone, "方案\n省外到位资金15亿元\n亿元以上项目3个以上\n开工率90%以上\n推介会4个\n谋划**个\n", 2021);
    }

    /** A project of a park, signed on a day for so much, with money in place. */
    private SubjectRef project(UnitView park, String on, long fen, String origin, String place, long funds) {
        var book = new Book(ledger, new TransactionTemplate(transactions), park);
        return clerk.call(() -> {
            var subject = new SubjectRef("project", Ids.next());
            LocalDate signed = LocalDate.parse(on);
            ledger.describe(Stream.of(new SubjectVersion(
                    subject, signed, park.id(), 1, "项目", null, signed, origin, "FORMAL", "新材料", place)));
            book.append(
                    book.fact(subject, "signed", on, 1),
                    book.fact(subject, "contractAmount", on, fen),
                    book.fact(subject, "fundsInPlace", "2021-05", funds));
            return subject;
        });
    }

    private void bind(String indicator, String binding) throws Exception {
        office.puts(Desk.path(plan, indicator) + "/binding", binding).andExpect(status().isOk());
    }

    private JsonNode progress(String more) throws Exception {
        return office.reads("/plans/" + plan.get("id").asString() + "/progress?on=2021-06-30" + more);
    }

    private static JsonNode row(JsonNode table, String indicator) {
        for (JsonNode each : table.get("rows")) {
            if (each.at("/target/indicator").asString().equals(indicator)) {
                return each;
            }
        }
        throw new AssertionError("no row " + indicator);
    }

    @Test
    void money_of_outside_the_province_counts_towards_its_target_by_figures_alone() throws Exception {
        project(east, "2021-02-10", 20 * YI, "OUTSIDE_PROVINCE", "32", 4 * YI);
        project(west, "2020-02-10", 20 * YI, "OUTSIDE_PROVINCE", "33", 2 * YI);
        project(west, "2021-03-10", 20 * YI, "WITHIN_CITY", "62", 9 * YI);
        bind("省外到位资金", """
                {"byHand": false, "figure": "fundsInPlace", "cohort": "ALL", "origins": ["OUTSIDE_PROVINCE"]}
                """);
        JsonNode row = row(progress(""), "省外到位资金");
        assertThat(row.at("/done/numerator").asString()).isEqualTo(Long.toString(6 * YI));
        assertThat(row.at("/done/currency").asString()).isEqualTo("CNY");
        assertThat(row.at("/attainment")).hasToString("{\"numerator\":\"2\",\"denominator\":\"5\"}");
        assertThat(row.at("/pace")).hasToString("{\"numerator\":\"1\",\"denominator\":\"2\"}");
        assertThat(row.at("/difference")).hasToString("{\"numerator\":\"-1\",\"denominator\":\"10\"}");
        assertThat(row.at("/missing").asString()).isEqualTo(Long.toString(9 * YI));
        assertThat(row.at("/paceFrom").asString()).isEqualTo("MONTHS");
        assertThat(row.at("/counted").asString()).isEqualTo("FIGURE");
    }

    @Test
    void money_of_other_years_does_not_count() throws Exception {
        SubjectRef old = project(east, "2020-02-10", 20 * YI, "OUTSIDE_PROVINCE", "32", YI);
        var book = new Book(ledger, new TransactionTemplate(transactions), east);
        clerk.run(() -> book.append(
                book.fact(old, "fundsInPlace", "2020-12", 5 * YI), book.fact(old, "fundsInPlace", "2022-01", 3 * YI)));
        bind("省外到位资金", "{\"byHand\": false, \"figure\": \"fundsInPlace\"}");
        JsonNode later = office.reads("/plans/" + plan.get("id").asString() + "/progress?on=2022-03-31");
        assertThat(row(later, "省外到位资金").at("/done/numerator").asString()).isEqualTo(Long.toString(YI));
    }

    @Test
    void size_place_and_industry_select_whole_projects() throws Exception {
        project(east, "2021-02-10", YI, "OUTSIDE_PROVINCE", "32", 1);
        project(east, "2021-02-10", YI - 1, "OUTSIDE_PROVINCE", "32", 1);
        project(west, "2021-02-10", 30 * YI, "OUTSIDE_PROVINCE", "44", 1);
        bind("亿元以上项目", """
                {"byHand": false, "figure": "signedCount", "cohort": "NEW", "minContract": "10000000000",
                 "places": ["31", "32", "33"], "industries": ["新材料"]}
                """);
        JsonNode row = row(progress(""), "亿元以上项目");
        assertThat(row.at("/done/numerator").asString()).isEqualTo("1");
        assertThat(row.at("/missing").asString()).isEqualTo("2");
        String select = "/figures/signedCount/entries?unit=" + zone.id()
                + "&on=2021-06-30&cohort=NEW&since=2021-01-01&minContract=10000000000&places=31,32,33&industries=新材料";
        JsonNode behind = office.reads(select);
        assertThat(behind.at("/figure/numerator").asString()).isEqualTo("1");
        assertThat(behind.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_start_rate_says_how_many_projects_are_missing() throws Exception {
        var book = new Book(ledger, new TransactionTemplate(transactions), east);
        for (int i = 0; i < 6; i++) {
            SubjectRef project = project(east, "2021-02-1" + i, YI, "OUTSIDE_PROVINCE", "32", 1);
            if (i < 5) {
                clerk.run(() -> book.append(book.fact(project, "start", "2021-05-01", 1)));
            }
        }
        bind("开工率", "{\"byHand\": false, \"figure\": \"startRate\"}");
        JsonNode row = row(progress(""), "开工率");
        assertThat(row.at("/done")).hasToString("{\"kind\":\"RATE\",\"numerator\":\"5\",\"denominator\":\"6\"}");
        assertThat(row.at("/reached").asBoolean()).isFalse();
        assertThat(row.at("/missing").asString()).isEqualTo("1");
    }

    @Test
    void every_part_stands_by_its_own_unit_and_phasing() throws Exception {
        project(east, "2021-02-10", 20 * YI, "OUTSIDE_PROVINCE", "32", 5 * YI);
        bind("省外到位资金", "{\"byHand\": false, \"figure\": \"fundsInPlace\"}");
        String path = Desk.path(plan, "省外到位资金");
        String version = office.reads(path + "/allocations").get("version").asString();
        office.puts(path + "/allocations", """
                {"version": "%s", "rows": [
                  {"id": "%s", "unit": %d, "published": "10", "dispatch": "12", "phasing": [
                    {"from": "2021-01-01", "to": "2021-06-30", "value": "3"},
                    {"from": "2021-07-01", "to": "2021-12-31", "value": "9"}]},
                  {"id": "%s", "unit": %d, "published": "5"}]}
                """.formatted(
                                version, UUID.randomUUID(), east.id(), UUID.randomUUID(), west.id()))
                .andExpect(status().isOk());
        JsonNode rows =
                office.reads(path + "/progress?on=2021-06-30&numbers=DISPATCH").get("rows");
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.at("/0/paceFrom").asString()).isEqualTo("MONTHS");
        assertThat(rows.at("/1/unit/name").asString()).isEqualTo(east.name());
        assertThat(rows.at("/1/pace")).hasToString("{\"numerator\":\"1\",\"denominator\":\"4\"}");
        assertThat(rows.at("/1/paceFrom").asString()).isEqualTo("PHASING");
        assertThat(rows.at("/1/attainment")).hasToString("{\"numerator\":\"5\",\"denominator\":\"12\"}");
        assertThat(rows.at("/2/done/numerator").asString()).isEqualTo("0");
        Desk park = new Desk(http, people, people.at(east, "unitHead"));
        JsonNode own = park.reads("/plans/" + plan.get("id").asString() + "/progress?on=2021-06-30");
        assertThat(own.get("rows").size()).isEqualTo(1);
        assertThat(own.at("/rows/0/done/numerator").asString()).isEqualTo(Long.toString(5 * YI));
    }

    @Test
    void what_no_figure_counts_is_counted_by_hand_in_the_ledger() throws Exception {
        bind("推介会", "{\"byHand\": true}");
        String counts = Desk.path(plan, "推介会") + "/counts";
        office.posts(counts, "{\"period\": \"2021-03\", \"amount\": \"2\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.indicator.code", is("handCount")))
                .andExpect(jsonPath("$.subject.label", is("推介会")));
        office.posts(counts, "{\"period\": \"2021-05\", \"amount\": \"1\", \"voucher\": \"会议纪要〔2021〕7号\"}")
                .andExpect(status().isCreated());
        office.posts(counts, "{\"period\": \"2021-05\", \"amount\": \"2\"}")
                .andExpect(jsonPath("$.code", is("LEDGER-001")));
        office.gets(counts).andExpect(status().isOk()).andExpect(jsonPath("$.total", is(2)));
        office.gets(counts + "?allocation=" + UUID.randomUUID())
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code", is("PLATFORM-404")));
        office.posts(counts, "{\"period\": \"2020-05\", \"amount\": \"2\"}")
                .andExpect(jsonPath("$.code", is("PLAN-062")));
        office.posts(counts, "{\"period\": \"2021-04\", \"amount\": \"0.5\"}")
                .andExpect(jsonPath("$.code", is("PLAN-063")));
        JsonNode row = row(progress(""), "推介会");
        assertThat(row.at("/done/numerator").asString()).isEqualTo("3");
        assertThat(row.at("/counted").asString()).isEqualTo("BY_HAND");
        String watermark = progress("").get("watermark").asString();
        office.posts(counts, "{\"period\": \"2021-06\", \"amount\": \"1\"}").andExpect(status().isCreated());
        assertThat(row(progress("&watermark=" + watermark), "推介会")
                        .at("/done/numerator")
                        .asString())
                .isEqualTo("3");
        assertThat(row(progress(""), "推介会").at("/reached").asBoolean()).isTrue();
        office.posts(Desk.path(plan, "开工率") + "/counts", "{\"period\": \"2021-06\", \"amount\": \"1\"}")
                .andExpect(jsonPath("$.code", is("PLAN-060")));
    }

    @Test
    void a_growth_is_split_as_the_amount_it_comes_to() throws Exception {
        JsonNode draft = office.drafts(zone, "意见\n到位资金15%\n");
        String path = Desk.path(draft, "到位资金");
        office.puts(path, """
                {"indicator": "到位资金年均增长", "op": "GROWTH", "value": "15", "measure": "%", "undecided": false,
                 "periodText": "2021年", "periodFrom": "2021-01-01", "periodTo": "2021-12-31", "version": 0}
                """).andExpect(status().isOk());
        office.puts(path + "/numbers", """
                {"published": "15", "dispatch": "20", "baseText": "2020年到位资金", "baseValue": "10", "baseMeasure": "亿元"}
                """).andExpect(status().isOk());
        office.posts("/plans/" + draft.get("id").asString() + "/adoption", """
                {"validFrom": "2021-01-01", "validTo": "2021-12-31", "version": 0}
                """).andExpect(status().isOk());
        office.puts(path + "/binding", "{\"byHand\": false, \"figure\": \"fundsInPlace\"}")
                .andExpect(status().isOk());
        project(east, "2021-02-10", 20 * YI, "OUTSIDE_PROVINCE", "32", 6 * YI);
        JsonNode split = office.reads(path + "/allocations");
        assertThat(split.get("measure").asString()).isEqualTo("亿元");
        assertThat(split.get("published").asString()).isEqualTo("11.5");
        assertThat(split.get("dispatch").asString()).isEqualTo("12");
        office.puts(path + "/allocations", """
                {"version": "%s", "rows": [{"id": "%s", "unit": %d, "published": "11.5", "dispatch": "12"}]}
                """.formatted(split.get("version").asString(), UUID.randomUUID(), east.id()))
                .andExpect(status().isOk());
        JsonNode rows =
                office.reads(path + "/progress?on=2021-06-30&numbers=DISPATCH").get("rows");
        assertThat(rows.at("/0/number").asString()).isEqualTo("20");
        assertThat(rows.at("/0/attainment")).hasToString("{\"numerator\":\"1\",\"denominator\":\"2\"}");
        assertThat(rows.at("/1/measure").asString()).isEqualTo("亿元");
        assertThat(rows.at("/1/attainment")).hasToString("{\"numerator\":\"1\",\"denominator\":\"2\"}");
        office.puts(path + "/numbers", "{\"published\": \"15\", \"dispatch\": \"20\", \"reason\": \"x\"}")
                .andExpect(jsonPath("$.code", is("PLAN-037")));
    }

    @Test
    void the_undecided_and_the_unbound_say_so() throws Exception {
        JsonNode open = row(progress(""), "谋划");
        assertThat(open.get("undecided").asBoolean()).isTrue();
        assertThat(open.has("attainment")).isFalse();
        assertThat(open.get("counted").asString()).isEqualTo("UNBOUND");
        assertThat(open.at("/pace/numerator").asString()).isEqualTo("1");
    }

    @Test
    void a_binding_has_to_fit_the_measure_and_is_proposed_by_words() throws Exception {
        String funds = Desk.path(plan, "省外到位资金") + "/binding";
        office.puts(funds, "{\"byHand\": false, \"figure\": \"signedCount\"}")
                .andExpect(jsonPath("$.code", is("PLAN-056")));
        office.puts(funds, "{\"byHand\": false, \"figure\": \"happiness\"}")
                .andExpect(jsonPath("$.code", is("PLAN-051")));
        office.puts(Desk.path(plan, "开工率") + "/binding", "{\"byHand\": true}")
                .andExpect(jsonPath("$.code", is("PLAN-055")));
        JsonNode choices = office.reads("/plans/bindings?plan=" + plan.get("id").asString());
        assertThat(choices.get("proposals").toString())
                .contains("OUTSIDE_PROVINCE")
                .contains("startRate");
        assertThat(choices.get("places").toString()).contains("沪苏浙");
    }
}
