package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** One target over five levels of five hundred units, each with twelve months: how long saving and reading take. */
@Tag("long")
@ModuleTest
@Import(FakeFinder.class)
class LargeSplitTest {
    private static final int[] LEVELS = {5, 20, 75, 150, 250};
    private static final int REPEATED = 7;

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    /** A unit's place in the split. */
    private record Place(UUID id, UnitView unit, @Nullable Place parent) {}

    @Test
    void five_levels_of_five_hundred_units_are_saved_and_read_whole() throws Exception {
        UnitView zone = people.unit(people.root(), "大区", "ZONE");
        List<Place> places = places(zone);
        Desk office = new Desk(http, people, people.at(zone, "office"));
        JsonNode plan = office.adopts(zone, "方案\n到位资金15亿元\n", 2021);
        office.puts(Desk.path(plan, "到位资金") + "/binding", "{\"byHand\": false, \"figure\": \"fundsInPlace\"}")
                .andExpect(status().isOk());
        String split = Desk.path(plan, "到位资金") + "/allocations";
        var saving = new ArrayList<Long>();
        var reading = new ArrayList<Long>();
        var progressing = new ArrayList<Long>();
        for (int i = 0; i < REPEATED; i++) {
            String body = body(places, office.reads(split).get("version").asString(), 600 + i);
            saving.add(timed(() -> office.puts(split, body).andExpect(status().isOk())));
            reading.add(timed(() -> office.gets(split).andExpect(status().isOk())));
            progressing.add(timed(() -> office.gets(Desk.path(plan, "到位资金") + "/progress?on=2021-06-30")
                    .andExpect(status().isOk())));
        }
        JsonNode kept = office.reads(split);
        assertThat(kept.get("rows").size()).isEqualTo(500);
        assertThat(kept.at("/sums").size()).isEqualTo(1 + 5 + 20 + 75 + 150);
        System.out.printf(
                "500 units in 5 levels with 12 months each, median of %d: save %d ms, read %d ms, progress %d ms%n",
                REPEATED, median(saving), median(reading), median(progressing));
    }

    private List<Place> places(UnitView zone) {
        var all = new ArrayList<Place>();
        List<Place> above = List.of();
        for (int level = 0; level < LEVELS.length; level++) {
            var here = new ArrayList<Place>();
            for (int i = 0; i < LEVELS[level]; i++) {
                Place parent = above.isEmpty() ? null : above.get(i % above.size());
                UnitView unit = people.unit(parent == null ? zone.id() : parent.unit.id(), "单位", "DEPARTMENT");
                here.add(new Place(UUID.randomUUID(), unit, parent));
            }
            all.addAll(here);
            above = here;
        }
        return all;
    }

    private static String body(List<Place> places, String version, int number) {
        var rows = new ArrayList<String>();
        for (Place place : places) {
            var phases = new ArrayList<String>();
            for (int month = 1; month <= 12; month++) {
                phases.add("{\"from\": \"2021-%02d-01\", \"to\": \"2021-%02d-28\", \"value\": \"%s\"}"
                        .formatted(
                                month,
                                month,
                                new BigDecimal(number).divide(new BigDecimal("12"), 6, RoundingMode.DOWN)));
            }
            String last = new BigDecimal(number)
                    .divide(new BigDecimal("12"), 6, RoundingMode.DOWN)
                    .multiply(new BigDecimal("12"))
                    .toPlainString();
            rows.add("""
                    {"id": "%s", "unit": %d, "parentId": %s, "published": "%s", "phasing": [%s]}
                    """.formatted(
                            place.id,
                            place.unit.id(),
                            place.parent == null ? "null" : "\"" + place.parent.id + "\"",
                            last,
                            String.join(",", phases)));
        }
        return "{\"version\": \"%s\", \"reason\": \"逐级压实\", \"rows\": [%s]}".formatted(version, String.join(",", rows));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long timed(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
