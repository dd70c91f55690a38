package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the system administrator does, through HTTP. */
@ModuleTest
class AdministrationTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private DemoTime time;

    private ResultActions send(Caller caller, MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.with(people.as(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void the_administrator_sets_up_a_unit_and_somebody_who_works_there() throws Exception {
        Caller administrator = people.at(people.root(), "administrator");
        String code = "admin-" + people.unit("甲县").id();
        String unit = send(administrator, post("/api/v1/units"), """
                        {"parentId": %d, "code": "%s", "name": "新设%s", "kind": "COUNTY", "invented": true}
                        """.formatted(people.root(), code, code))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parentId").value(people.root()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(unit, "$.id");
        send(administrator, put("/api/v1/units/" + id), """
                        {"parentId": %d, "code": "%s", "name": "更名%s", "kind": "ZONE", "invented": true}
                        """.formatted(people.root(), code, code))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("ZONE"));
        send(administrator, post("/api/v1/accounts"), """
                        {"login": "%s", "name": "李明", "role": "clerk", "unitId": %d}""".formatted(code, id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.oneTimePassword").isString())
                .andExpect(jsonPath("$.account.unit.name").value("更名" + code))
                .andExpect(jsonPath("$.account.mustChangePassword").value(true));
        send(administrator, post("/api/v1/units"), "{\"invented\": false}").andExpect(status().isBadRequest());
    }

    @Test
    void a_lost_password_is_replaced_and_a_leaver_is_disabled() throws Exception {
        Caller administrator = people.at(people.root(), "administrator");
        Caller clerk = people.at(people.unit("乙县"), "clerk");
        String session = people.session(clerk);
        String account = "/api/v1/accounts/" + clerk.account();
        send(administrator, post(account + "/one-time-password"), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.oneTimePassword").isString());
        mvc.perform(get("/api/v1/session").with(People.with(session))).andExpect(status().isUnauthorized());
        send(administrator, post(account + "/disable"), "").andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/accounts").with(people.as(administrator)))
                .andExpect(
                        jsonPath("$[?(@.id == '%s')].disabled", clerk.account()).value(true));
        send(administrator, post(account + "/enable"), "").andExpect(status().isNoContent());
        send(administrator, post("/api/v1/accounts/00000000-0000-7000-8000-000000000000/disable"), "")
                .andExpect(status().isNotFound());
    }

    @Test
    void nobody_moves_the_clock_of_a_real_installation() throws Exception {
        send(people.at(people.root(), "administrator"), post("/api/v1/demo/clock"), "{\"date\": \"2021-05-19\"}")
                .andExpect(status().isForbidden());
        assertThatThrownBy(() -> time.moveTo(LocalDate.of(2021, 5, 19))).hasMessageContaining("PEOPLE-018");
    }
}
