package cn.yinfeng.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.rulebook.Office.Official;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules as the screen asks for them. */
@ModuleTest
@Import({LampsOfThree.class, Office.class})
class RulesOverHttpTest {
    private static final String RULES = "/api/v1/rules";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private Office office;

    @Autowired
    private JsonMapper json;

    private ResultActions ask(Caller caller, String address, Object... variables) throws Exception {
        return mvc.perform(get(address, variables).with(people.as(caller)).header("Accept-Language", "en-US"));
    }

    private ResultActions send(Caller caller, String address, Map<String, ?> body) throws Exception {
        return mvc.perform(post(address)
                .with(people.as(caller))
                .header("Accept-Language", "en-US")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private JsonNode read(ResultActions answered) throws Exception {
        return json.readTree(answered.andReturn().getResponse().getContentAsByteArray());
    }

    @Test
    void rules_are_listed_with_what_holds_and_read_with_their_text_form_and_facts() throws Exception {
        Caller clerk = people.at(people.unit("读规则县"), "clerk");
        ask(clerk, RULES + "?kind=LAMP")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].code").value(hasItem(Office.FUNDS)))
                .andExpect(jsonPath("$.items[*].name").value(hasItem("Funds behind pace")));
        ask(clerk, RULES + "/{code}", Office.FUNDS)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value(office.shipped().text()))
                .andExpect(jsonPath("$.inForce").value(true))
                .andExpect(jsonPath("$.unit").doesNotExist())
                .andExpect(jsonPath("$.versions").value(1))
                .andExpect(jsonPath("$.meaning").value(org.hamcrest.Matchers.startsWith("Behind by")))
                .andExpect(jsonPath("$.form[*].label").value(hasItem("points behind pace is more than")))
                .andExpect(jsonPath("$.offered[*].name").value(hasItem("序时进度")))
                .andExpect(jsonPath("$.history[0].state").value("SHIPPED"));
        ask(clerk, RULES + "/{code}", "NO-SUCH").andExpect(status().isNotFound());
        ask(clerk, RULES + "?unit=999999").andExpect(status().isNotFound());
    }

    @Test
    void a_text_is_checked_while_it_is_written_and_faults_come_with_place_and_remedy() throws Exception {
        Caller clerk = people.at(people.unit("试规则县"), "clerk");
        String wrong = office.shipped().text().replace("when: 落后百分点 > 30", "when: 落后百分 > 30");
        send(clerk, RULES + "/check", Map.of("kind", "LAMP", "text", wrong))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sound").value(false))
                .andExpect(jsonPath("$.faults[0].code").value("RULE-023"))
                .andExpect(jsonPath("$.faults[0].line").value(18))
                .andExpect(jsonPath("$.faults[0].fix").value("did you mean \"落后百分点\"?"));
        send(
                        clerk,
                        RULES + "/check",
                        Map.of("kind", "LAMP", "text", office.shipped().text()))
                .andExpect(jsonPath("$.sound").value(true))
                .andExpect(jsonPath("$.examples.length()").value(org.hamcrest.Matchers.greaterThan(6)))
                .andExpect(jsonPath("$.examples[0].passed").value(true))
                .andExpect(jsonPath("$.examples[0].expected").value("YELLOW"))
                .andExpect(jsonPath("$.levels[0]").value("red: points behind pace > 30"));
        send(clerk, RULES + "/check", Map.of("kind", "LAMP", "text", "x".repeat(130_000)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_check_takes_less_than_a_tenth_of_a_second() throws Exception {
        Official official = office.of(people.unit("快县").id());
        String text = office.shipped().text();
        for (int warm = 0; warm < 20; warm++) {
            drafts.check(RuleKind.LAMP, text);
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int round = 0; round < 10; round++) {
            int number = round;
            official.caller().run(() -> drafts.check(RuleKind.LAMP, text + "# " + number + "\n"));
        }
        long each = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 10_000_000;
        assertThat(each).isLessThan(100);
    }

    @Autowired
    private RuleDrafts drafts;

    @Test
    void fields_are_filled_in_and_a_value_that_does_not_fit_leaves_the_text_as_it_was() throws Exception {
        Caller clerk = people.at(people.unit("填规则县"), "clerk");
        String text = office.shipped().text();
        JsonNode filled = read(send(clerk, RULES + "/form", fields(text, "25")).andExpect(status().isOk()));
        assertThat(filled.at("/text").asString()).isEqualTo(text.replace("when: 落后百分点 > 30", "when: 落后百分点 > 25"));
        assertThat(filled.at("/check/examples/2/got").asString()).isEqualTo("RED");
        JsonNode refused = read(send(clerk, RULES + "/form", fields(text, "25 or true")));
        assertThat(refused.at("/text").asString()).isEqualTo(text);
        assertThat(refused.at("/check/faults/0/path").asString()).isEqualTo("levels[0].when#1");
    }

    private static Map<String, ?> fields(String text, String points) {
        return Map.of(
                "kind", "LAMP", "text", text, "changes", List.of(Map.of("path", "levels[0].when#1", "value", points)));
    }

    @Test
    void a_preview_shows_which_lamps_would_change() throws Exception {
        Official official = office.of(people.unit("预演县").id());
        send(
                        official.caller(),
                        RULES + "/preview",
                        Map.of("kind", "LAMP", "text", office.redFrom("25"), "unit", official.unit()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.looked").value(3))
                .andExpect(jsonPath("$.changed").value(1))
                .andExpect(jsonPath("$.tallies[0].label").value("red"))
                .andExpect(jsonPath("$.tallies[0].before").value(1))
                .andExpect(jsonPath("$.tallies[0].after").value(2))
                .andExpect(jsonPath("$.changes[0].before").value("yellow"))
                .andExpect(jsonPath("$.changes[0].after").value("red"));
    }

    @Test
    void a_threshold_is_drafted_compared_adopted_and_ended() throws Exception {
        Official official = office.of(people.unit("改规则县").id());
        Caller caller = official.caller();
        String text = office.redFrom("25");
        String id = read(send(
                                caller,
                                RULES + "/" + Office.FUNDS + "/drafts",
                                Map.of("unit", official.unit(), "text", text))
                        .andExpect(status().isCreated()))
                .at("/id")
                .asString();
        ask(
                        caller,
                        RULES + "/{code}/comparison?left={left}&right={right}",
                        Office.FUNDS,
                        office.shipped().hash(),
                        id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[?(@.kind == 'ADDED')].text").value(hasItem("  - when: 落后百分点 > 25")));
        send(
                        caller,
                        RULES + "/versions/" + id + "/adoption",
                        Map.of("password", "wrong", "from", office.today().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("PEOPLE-022"));
        send(
                        caller,
                        RULES + "/versions/" + id + "/adoption",
                        Map.of(
                                "password",
                                official.password(),
                                "from",
                                office.today().toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ADOPTED"))
                .andExpect(jsonPath("$.signatures[0].intact").value(true));
        ask(caller, RULES + "/{code}", Office.FUNDS)
                .andExpect(jsonPath("$.text").value(text))
                .andExpect(jsonPath("$.unit.id").value(official.unit()))
                .andExpect(jsonPath("$.history.length()").value(2))
                .andExpect(jsonPath("$.history[0].signatures[0].intact").value(true));
        send(
                        caller,
                        RULES + "/versions/" + id + "/end",
                        Map.of(
                                "password",
                                official.password(),
                                "last",
                                office.today().toString(),
                                "reason",
                                "恢复通行口径"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ENDED"));
    }

    @Test
    void writing_and_adopting_need_their_own_permissions() throws Exception {
        Official official = office.of(people.unit("权限县").id());
        String id = String.valueOf(office.draft(official, office.redFrom("25")).id());
        Caller clerk = people.at(official.unit(), "clerk");
        Caller assessor = people.at(official.unit(), "assessor");
        Caller administrator = people.at(people.root(), "administrator");
        Map<String, Object> draft = Map.of("unit", official.unit(), "text", office.redFrom("25"));
        send(clerk, RULES + "/" + Office.FUNDS + "/drafts", draft).andExpect(status().isForbidden());
        send(
                        assessor,
                        RULES + "/versions/" + id + "/adoption",
                        Map.of("password", "x", "from", office.today().toString()))
                .andExpect(status().isForbidden());
        ask(administrator, RULES).andExpect(status().isForbidden());
        ask(assessor, RULES + "/versions/{id}", id).andExpect(status().isOk());
    }
}
