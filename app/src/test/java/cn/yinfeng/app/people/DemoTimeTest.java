package cn.yinfeng.app.people;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "yinfeng.demo=true")
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.class})
class DemoTimeTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Test
    void the_administrator_of_a_demo_goes_to_another_day_and_stays_logged_in() throws Exception {
        String session = people.session(people.at(people.root(), "administrator"));
        mvc.perform(post("/api/v1/demo/clock")
                        .with(People.with(session))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"date\": \"2021-05-19\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/session").with(People.with(session)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.demo").value(true))
                .andExpect(jsonPath("$.permissions").value(Matchers.hasItem("clock.move")))
                .andExpect(jsonPath("$.businessDate").value("2021-05-19"));
        mvc.perform(get("/api/v1/audit?q=clock-moved").with(people.as(people.at(people.root(), "auditor"))))
                .andExpect(jsonPath("$.items[0].at").value(Matchers.startsWith("2021-05-19")));
    }
}
