package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Documents as regions published them, read by the engine. */
@ModuleTest
class RealDocumentsTest {
    private static final Path SEEDS = Path.of("../engines/extraction/src/test/resources/seeds");

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("job")
    private JdbcClient all;

    private UnitView zone;
    private Desk office;

    @BeforeEach
    void a_zone_with_an_office() {
        zone = people.unit(people.root(), "兰州经开区", "ZONE");
        office = new Desk(http, people, people.at(zone, "office"));
    }

    private JsonNode draft(String seed) throws Exception {
        Path file;
        try (var files = Files.list(SEEDS)) {
            file = files.filter(each -> each.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
        }
        return Desk.answer(office.uploads(zone, file.getFileName().toString(), Files.readAllBytes(file))
                .andExpect(status().isCreated()));
    }

    @Test
    void the_plan_of_lanzhou_becomes_a_draft_with_its_targets_and_phases() throws Exception {
        JsonNode plan = draft("000");
        assertThat(plan.get("title").asString()).contains("突破年");
        JsonNode funds = null;
        for (JsonNode each : plan.get("targets")) {
            if (each.get("indicator").asString().contains("省外项目到位资金")) {
                funds = each;
            }
            String text = plan.get("text").asString();
            assertThat(each.get("sentence").asString().replaceAll("\\s", ""))
                    .contains(text.substring(
                                    each.get("start").asInt(), each.get("end").asInt())
                            .replaceAll("\\s", ""));
        }
        assertThat(funds).isNotNull();
        assertThat(funds.get("value").asString()).isEqualTo("15");
        assertThat(funds.get("measure").asString()).isEqualTo("亿元");
        assertThat(funds.get("periodFrom").asString()).isEqualTo("2021-01-01");
        assertThat(plan.get("outline").size()).isGreaterThan(3);
        JsonNode choices = office.reads("/plans/bindings?plan=" + plan.get("id").asString());
        assertThat(choices.get("proposals").size()).isGreaterThan(3);
        assertThat(choices.get("proposals").toString()).contains("CARRIED_OVER");
        JsonNode campaign =
                office.reads("/campaigns/proposal?plan=" + plan.get("id").asString());
        assertThat(campaign.get("phases").size()).isEqualTo(3);
        assertThat(campaign.at("/phases/1/to")).isEqualTo(campaign.at("/phases/2/from"));
        assertThat(campaign.at("/phases/2/to").asString()).isEqualTo("2022-01-10");
    }

    private JsonNode findings(JsonNode plan) throws Exception {
        return office.reads("/plans/" + plan.get("id").asString() + "/findings");
    }

    @Test
    void the_plan_of_lanzhou_has_its_thursday_report_and_the_one_of_suzhou_its_threshold_and_rewards()
            throws Exception {
        UnitView park = people.unit(zone.id(), "演示园", "PARK");
        JsonNode lanzhou = findings(draft("000"));
        assertThat(lanzhou.valueStream()
                        .filter(each -> each.get("kind").asString().equals("CADENCE"))
                        .filter(each -> each.get("detail").asString().equals("每周四17:00前")))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.at("/rhythm/clock").asString()).isEqualTo("17:00");
                    assertThat(report.get("units").valueStream().map(JsonNode::asInt))
                            .containsExactly(park.id());
                    assertThat(report.get("target").asString()).isNotBlank();
                });
        JsonNode suzhou = findings(draft("001"));
        assertThat(suzhou.valueStream()
                        .filter(each -> each.get("kind").asString().equals("RULE"))
                        .map(each -> each.get("detail").asString()))
                .contains("→ #1 100亩", "→ #2 80亩", "→ #3 50亩")
                .anyMatch(each -> each.contains("> 5亿元") && each.contains("一事一议"));
        assertThat(suzhou.valueStream().map(each -> each.get("kind").asString()))
                .contains("DUTY", "PROGRAMME");
    }

    @Test
    void the_growth_that_gansu_publishes_stands_beside_the_one_it_dispatches_by() throws Exception {
        JsonNode plan = draft("002");
        JsonNode growth = null;
        for (JsonNode each : plan.get("targets")) {
            if (each.get("op").asString().equals("GROWTH")
                    && "15".equals(each.path("value").asString(""))) {
                growth = each;
            }
        }
        assertThat(growth).isNotNull();
        String path = "/plans/" + plan.get("id").asString() + "/targets/"
                + growth.get("id").asString();
        office.puts(path + "/numbers", """
                {"published": "15", "dispatch": "20", "baseText": "2023年到位资金", "baseValue": "6000", "baseMeasure": "亿元"}
                """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.numbers.published", is("15")))
                .andExpect(jsonPath("$.numbers.dispatch", is("20")));
        office.puts(path + "/numbers", "{\"published\": \"15\", \"dispatch\": \"14\"}")
                .andExpect(jsonPath("$.code", is("PLAN-029")));
    }

    @Test
    void all_five_documents_are_read_and_kept() throws Exception {
        for (String seed : new String[] {"001", "003", "004"}) {
            JsonNode plan = draft(seed);
            assertThat(plan.get("targets").size()).as(seed).isPositive();
            assertThat(plan.get("document").get("name").asString()).startsWith(seed);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String part : new String[] {"[Content_Types].xml", name}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.equals(name) ? content : "<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_pretends_to_be_a_document_is_refused_and_nothing_is_kept() throws Exception {
        long before = stored();
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        office.uploads(zone, "图片.docx", picture).andExpect(jsonPath("$.code", is("PLAN-004")));
        byte[] bomb = zip("word/document.xml", new byte[200 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        office.uploads(zone, "方案.docx", bomb).andExpect(jsonPath("$.code", is("PLAN-006")));
        office.uploads(zone, "方案.docm", zip("word/document.xml", new byte[10]))
                .andExpect(jsonPath("$.code", is("PLAN-005")));
        office.uploads(zone, "方案.wps", "WPS".getBytes(StandardCharsets.UTF_8))
                .andExpect(jsonPath("$.code", is("PLAN-003")));
        office.uploads(zone, "方案.txt", new byte[50 * 1024 * 1024]).andExpect(status().is(413));
        assertThat(stored()).isEqualTo(before);
    }

    private long stored() {
        return all.sql("SELECT (SELECT count(*) FROM plan.plan) + (SELECT count(*) FROM document.document)")
                .query(Long.class)
                .single();
    }
}
