package cn.yinfeng.app.ledger;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries as the pages ask for them. */
@ModuleTest
class EntriesOverHttpTest {
    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private MockMvc web;

    @Autowired
    private PlatformTransactionManager transactions;

    private Caller clerk;
    private SubjectRef project;
    private long number;

    @BeforeEach
    void a_project_with_an_entry() {
        var county = people.unit("测试县");
        clerk = people.at(county, "clerk");
        var book = new Book(ledger, new TransactionTemplate(transactions), county);
        project = clerk.call(() -> book.project("某项目", "2023-02-10"));
        number = clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2023-03", 500)))
                .first();
    }

    private MockHttpServletRequestBuilder send(String path, String json) {
        return post("/api/v1/entries" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(people.as(clerk));
    }

    private String form(String period, String amount) {
        return """
                {"subject":"%s","indicator":"fundsInPlace","period":"%s","amount":"%s","basis":"REPORTED","source":"省外资金"}
                """.formatted(project.id(), period, amount);
    }

    @Test
    void an_entry_typed_on_a_screen_passes_the_same_gates_as_a_sheet() throws Exception {
        web.perform(send("", form("2023-04", "12300")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.amount").value("12300"))
                .andExpect(jsonPath("$.period.to").value("2023-04-30"))
                .andExpect(jsonPath("$.origin.kind").value("SCREEN"))
                .andExpect(jsonPath("$.subject.label").value("某项目"));
        web.perform(send("", form("2023-01", "12300")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("LEDGER-010"))
                .andExpect(jsonPath("$.detail").value("资金到位早于合同签订日 2023-02-10"));
        web.perform(send("", form("2023-04", "1.5")))
                .andExpect(jsonPath("$.code").value("LEDGER-018"));
        web.perform(send("", form("五月", "1"))).andExpect(jsonPath("$.code").value("LEDGER-005"));
    }

    @Test
    void a_correction_shows_the_old_and_the_new() throws Exception {
        web.perform(send("/" + number + "/corrections", "{\"amount\":\"400\",\"reason\":\"多计\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.corrects").value(Long.toString(number)))
                .andExpect(jsonPath("$.effect").value("-100"));
        web.perform(send("/" + number + "/corrections", "{\"amount\":\"300\",\"reason\":\"又\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("LEDGER-019"));
        web.perform(get("/api/v1/entries?subject=" + project.id() + "&sort=number")
                        .with(people.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].number").value(Long.toString(number)))
                .andExpect(jsonPath("$.items[0].correctedBy").exists())
                .andExpect(jsonPath("$.items[1].reason").value("多计"));
    }

    @Test
    void lists_are_narrowed_and_sorted_only_as_declared() throws Exception {
        web.perform(get("/api/v1/entries?indicator=start&subject=" + project.id())
                        .with(people.as(clerk)))
                .andExpect(jsonPath("$.total").value(0));
        web.perform(get("/api/v1/entries?sort=reason").with(people.as(clerk)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("LEDGER-022"));
    }

    @Test
    void another_county_finds_nothing_and_a_reader_cannot_write() throws Exception {
        Caller neighbour = people.at(people.unit("邻县"), "clerk");
        web.perform(get("/api/v1/entries/" + number).with(people.as(neighbour))).andExpect(status().isNotFound());
        Caller officer = people.at(people.unit("邻县"), "officer");
        web.perform(post("/api/v1/entries")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(form("2023-04", "1"))
                        .with(people.as(officer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_form_offers_the_indicators_in_force() throws Exception {
        web.perform(get("/api/v1/indicators?on=2023-05-31")
                        .header("Accept-Language", "en-US")
                        .with(people.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(12))
                .andExpect(jsonPath("$[2].code").value("fundsInPlace"))
                .andExpect(jsonPath("$[2].name").value("Funds in place"))
                .andExpect(jsonPath("$[2].kind").value("MONEY"));
    }
}
