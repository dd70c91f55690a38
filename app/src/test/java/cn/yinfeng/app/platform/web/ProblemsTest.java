package cn.yinfeng.app.platform.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is refused, by us or by the framework, carries a code and the reader's language. */
@ModuleTest
class ProblemsTest {
    @Autowired
    private People people;

    @Autowired
    private MockMvc web;

    private Caller office;

    @BeforeEach
    void somebody_who_asks() {
        office = people.at(people.unit("提问市"), "office");
    }

    @Test
    void a_date_that_is_none_is_named_with_its_field_in_the_readers_language() throws Exception {
        var asked = get("/api/v1/figures/definitions").queryParam("on", "2023-13-01");
        web.perform(asked.header("Accept-Language", "zh-CN").with(people.as(office)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("PLATFORM-400"))
                .andExpect(jsonPath("$.fix").value("请检查标出的字段后重试"))
                .andExpect(jsonPath("$.problems[0].column").value("on"))
                .andExpect(jsonPath("$.problems[0].message").value("无法识别的值：2023-13-01"));
        web.perform(get("/api/v1/figures/definitions")
                        .queryParam("on", "2023-13-01")
                        .header("Accept-Language", "en-US")
                        .with(people.as(office)))
                .andExpect(jsonPath("$.problems[0].message").value("Not understood: 2023-13-01"));
    }

    @Test
    void a_parameter_that_is_missing_is_named() throws Exception {
        web.perform(get("/api/v1/figures").with(people.as(office)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("PLATFORM-400"))
                .andExpect(jsonPath("$.problems[0].column").isNotEmpty());
    }

    @Test
    void an_unknown_address_and_a_wrong_method_have_codes_of_their_own() throws Exception {
        web.perform(get("/api/v1/nowhere").with(people.as(office)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("PLATFORM-404"));
        web.perform(put("/api/v1/figures").with(people.as(office)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.code").value("PLATFORM-405"));
    }

    @Test
    void a_page_that_cannot_be_says_how_large_pages_are() throws Exception {
        web.perform(get("/api/v1/projects").queryParam("size", "1000").with(people.as(office)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("PLATFORM-422"))
                .andExpect(jsonPath("$.parameters.largest").value(200));
    }
}
