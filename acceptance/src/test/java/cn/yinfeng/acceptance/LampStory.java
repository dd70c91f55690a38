package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Red, yellow, grey and normal over the projects of a city in 2025: lit by dated rules, explained, cleared by an entry. */
@TestMethodOrder(OrderAnnotation.class)
class LampStory extends Story {
    private static final City.County FIRST = City.county("安州一县（虚构）");
    private static final City.County SECOND = City.county("安州二县（虚构）");
    private static final String START = "SUP-START-OVERDUE";
    private static final String FUNDS = "SUP-FUNDS-BEHIND-PACE";
    private static final String PLANNED = "安州有计划项目";
    private static final String UNPLANNED = "安州无计划项目";
    private static final String NEIGHBOURS = "安州邻县项目";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @BeforeAll
    static void three_projects_are_signed_in_january() {
        City.on(LocalDate.of(2025, 1, 20));
        City.registers(List.of(
                planned(PLANNED, FIRST, "2025-03-15", "10000"),
                Projects.row(UNPLANNED, FIRST.name(), "2025-01-10"),
                planned(NEIGHBOURS, SECOND, "2025-12-20", "1200")));
    }

    private static Map<String, String> planned(String name, City.County place, String start, String funds) {
        var row = new HashMap<>(Projects.row(name, place.name(), "2025-01-10"));
        row.put("计划开工日期", start);
        row.put("本年计划到位资金（万元）", funds);
        row.put(Projects.CONTRACT_AMOUNT, "20000");
        return row;
    }

    @AfterAll
    static void back() {
        City.back();
    }

    @Test
    @Order(1)
    @Covers({"M-169", "M-225"})
    void a_project_that_should_have_started_turns_yellow_at_the_end_of_its_month() {
        City.on(LocalDate.of(2025, 3, 30));
        assertThat(awaited(PLANNED, START, "NORMAL").path("reason").asString()).contains("计划开工月");
        City.on(LocalDate.of(2025, 3, 31));
        JsonNode lamp = awaited(PLANNED, START, "YELLOW");
        assertThat(lamp.path("reason").asString()).contains("2025-03-15", "未开工");
        assertThat(lamp.path("source").asString()).contains("银川市 2025");
        assertThat(lamp.path("since").asString()).isEqualTo("2025-03-31");
    }

    @Test
    @Order(2)
    void what_is_not_known_is_grey_and_never_normal() {
        assertThat(awaited(UNPLANNED, START, "GREY").path("reason").asString()).contains("计划开工");
        assertThat(lamp(UNPLANNED, FUNDS).path("colour").asString()).isEqualTo("GREY");
    }

    @Test
    @Order(3)
    void after_three_months_it_is_red_and_found_by_unit_and_colour() {
        City.on(LocalDate.of(2025, 6, 30));
        assertThat(awaited(PLANNED, START, "RED").path("reason").asString()).contains("连续 4 个月");
        Api office = as(City.OFFICE);
        assertThat(names(
                        office.get("/lamps", "unit", City.id(), "colour", "RED").json()))
                .contains(PLANNED);
        assertThat(names(office.get("/lamps", "unit", SECOND.id(), "size", 100).json()))
                .containsExactly(NEIGHBOURS);
        JsonNode rows = office.get("/lamps/summary", "unit", City.id()).json().path("rows");
        assertThat(row(rows, FIRST).path("red").asInt())
                .as("one should have started, of the other nothing was heard for months")
                .isEqualTo(2);
        assertThat(row(rows, SECOND).path("total").asInt()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void another_county_neither_sees_nor_counts_it() {
        Api other = as(SECOND.clerk());
        assertThat(names(other.get("/lamps", "size", 100).json()))
                .containsExactly(NEIGHBOURS)
                .doesNotContain(PLANNED);
        assertThat(other.get("/projects/" + City.project(PLANNED).path("id").asString() + "/lamps")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    @Covers("M-169")
    void an_entry_clears_it_within_moments_and_the_history_names_the_entry() {
        JsonNode entry = City.enters(FIRST, PLANNED, "start", "2025-06-28", "1");
        Instant entered = Instant.now();
        awaited(PLANNED, START, "NORMAL");
        assertThat(Duration.between(entered, Instant.now())).isLessThan(Duration.ofSeconds(5));
        JsonNode cleared = told(PLANNED)
                .path("history")
                .valueStream()
                .filter(change -> START.equals(change.path("rule").asString()))
                .filter(change -> "NORMAL".equals(change.path("to").asString()))
                .filter(change -> "RED".equals(change.path("from").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(cleared.path("entry").asLong())
                .isEqualTo(entry.path("number").asLong());
    }

    @Test
    @Order(6)
    void every_step_of_a_colour_and_every_fact_behind_it_can_be_read() {
        City.enters(FIRST, PLANNED, "fundsInPlace", "2025-06", "2000000000");
        JsonNode lamp = awaited(PLANNED, FUNDS, "YELLOW");
        assertThat(lamp.path("steps").toString()).contains("落后百分点");
        JsonNode fact = lamp.path("facts")
                .valueStream()
                .filter(each -> "到位资金".equals(each.path("name").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(fact.path("entryNumbers")).hasSize(1);
        assertThat(as(City.OFFICE)
                        .get("/entries/" + fact.path("entryNumbers").path(0).asString())
                        .json()
                        .path("amount")
                        .asString())
                .isEqualTo("2000000000");
    }

    private static List<String> names(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(each -> each.path("project").path("name").asString())
                .toList();
    }

    private static JsonNode row(JsonNode rows, City.County place) {
        return rows.valueStream()
                .filter(each -> each.path("unit").path("id").asInt() == place.id())
                .findFirst()
                .orElseThrow();
    }

    static JsonNode told(String project) {
        return as(City.OFFICE)
                .get("/projects/" + City.project(project).path("id").asString() + "/lamps")
                .json();
    }

    static JsonNode lamp(String project, String rule) {
        return told(project)
                .path("lamps")
                .valueStream()
                .filter(each -> rule.equals(each.path("rule").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not lit over " + project));
    }

    /** The lamp as soon as it has this colour; lamps follow the ledger and the clock within moments, not at once. */
    static JsonNode awaited(String project, String rule, String colour) {
        Predicate<JsonNode> lit = lamp -> colour.equals(lamp.path("colour").asString());
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode last = null;
        while (Instant.now().isBefore(end)) {
            last = told(project)
                    .path("lamps")
                    .valueStream()
                    .filter(each -> rule.equals(each.path("rule").asString()))
                    .findFirst()
                    .orElse(last);
            if (last != null && lit.test(last)) {
                return last;
            }
            rest();
        }
        throw new AssertionError(rule + " over " + project + " is not " + colour + " but " + Objects.toString(last));
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
