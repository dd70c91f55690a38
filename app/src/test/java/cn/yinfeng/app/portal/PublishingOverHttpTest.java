package cn.yinfeng.app.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@Import(FakeFigures.class)
class PublishingOverHttpTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private FakeFigures figures;

    private UnitView city;
    private Caller office;

    @BeforeEach
    void a_city() {
        city = people.unit(people.root(), "平川市", "CITY");
        office = people.at(city, "office");
        figures.started(154);
    }

    private ResultActions publish(Caller caller, String month) throws Exception {
        return http.perform(post("/api/v1/publications")
                .with(people.as(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"unit": %d, "month": "%s", "basis": "REPORTED", "contactName": "王小明", "contactPhone": "13912341234"}
                        """.formatted(city.id(), month)));
    }

    private UUID published() throws Exception {
        byte[] body = publish(office, "2023-05")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return UUID.fromString(JsonMapper.shared().readTree(body).get("id").asString());
    }

    @Test
    void anyone_reads_what_the_office_published() throws Exception {
        publish(office, "2023-05")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.contactPhone", is("139****1234")))
                .andExpect(jsonPath("$.watermark").isString())
                .andExpect(jsonPath("$.state", is("PUBLISHED")));
        http.perform(get("/api/v1/public/figures")
                        .param("unit", Integer.toString(city.id()))
                        .param("month", "2023-05"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andExpect(header().string("Vary", containsString("Accept-Language")))
                .andExpect(jsonPath("$.demo", is(true)))
                .andExpect(jsonPath("$.publications[0].rows[0].figures[0].numerator", is("154")))
                .andExpect(jsonPath("$.publications[0].rows[0].figures[0].denominator", is("157")))
                .andExpect(jsonPath("$.publications[0].rows[0].cohort.label", is("全部项目")))
                .andExpect(jsonPath("$.publications[0].contact", is("王** 139****1234")));
        http.perform(get("/api/v1/public/figures")
                        .param("unit", Integer.toString(city.id()))
                        .header("Accept-Language", "en-US"))
                .andExpect(jsonPath("$.publications[0].rows[0].cohort.label", is("All projects")))
                .andExpect(jsonPath("$.publications[0].definitions[0].name", is("Start rate")));
    }

    @Test
    void the_sheet_opens_in_chinese_spreadsheets_and_says_that_it_is_a_demo() throws Exception {
        byte[] csv = http.perform(get("/api/v1/public/figures/{id}.csv", published()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text.lines().findFirst().orElseThrow()).contains("演示数据");
        assertThat(text)
                .contains(city.name() + ",全部项目,开工率,98.09,%,154,157")
                .contains("contractAmount,13400000000.05,元,1340000000005,")
                .contains("开工项目数除以签约项目数")
                .contains("王** 139****1234")
                .doesNotContain("王小明");
    }

    @Test
    void what_is_not_there_is_not_found_and_readers_do_not_publish() throws Exception {
        http.perform(get("/api/v1/public/figures/{id}.csv", UUID.randomUUID())).andExpect(status().isNotFound());
        http.perform(get("/api/v1/public/figures").param("month", "no month")).andExpect(status().isBadRequest());
        publish(people.at(city, "clerk"), "2023-05").andExpect(status().isForbidden());
        publish(office, "2099-01").andExpect(status().is(422)).andExpect(jsonPath("$.code", is("PORTAL-001")));
        http.perform(post("/api/v1/publications")
                        .with(people.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_withdrawal_says_why() throws Exception {
        http.perform(post("/api/v1/publications/{id}/withdrawal", published())
                        .with(people.as(office))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"数据有误\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state", is("WITHDRAWN")))
                .andExpect(jsonPath("$.withdrawnReason", is("数据有误")));
        http.perform(get("/api/v1/public/figures").param("unit", Integer.toString(city.id())))
                .andExpect(jsonPath("$.publications").isEmpty())
                .andExpect(jsonPath("$.history[0].contactName", is("王**")))
                .andExpect(jsonPath("$.history[0].rows").doesNotExist());
    }
}
