package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With a model outside, played by a server of this test. */
@ModuleTest
@Import(FakeFinder.class)
class AssistantTest {
    private static final String TEXT = "方案\n到位资金15亿元\n市发改委牵头编制产业图谱。\n对先进园区奖励100万元。";
    private static final AtomicReference<String> ANSWER = new AtomicReference<>("");
    private static final AtomicReference<String> ASKED = new AtomicReference<>("");
    private static final AtomicReference<String> KEY = new AtomicReference<>("");
    private static final HttpServer SERVER = server();

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/chat/completions", call -> {
                ASKED.set(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                KEY.set(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
                byte[] body = ANSWER.get().getBytes(StandardCharsets.UTF_8);
                call.sendResponseHeaders(ANSWER.get().isEmpty() ? 500 : 200, body.length == 0 ? -1 : body.length);
                call.getResponseBody().write(body);
                call.close();
            });
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add(
                "yinfeng.assistant.url",
                () -> "http://localhost:" + SERVER.getAddress().getPort() + "/v1/chat/completions");
        registry.add("YINFENG_ASSISTANT_KEY", () -> "a-key-of-this-test");
        registry.add("yinfeng.assistant.seconds", () -> "5");
    }

    @AfterAll
    static void the_server_stops() {
        SERVER.stop(0);
    }

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    private UnitView zone;
    private Desk office;

    @BeforeEach
    void a_zone_with_an_office() {
        zone = people.unit(people.root(), "经开区", "ZONE");
        office = new Desk(http, people, people.at(zone, "office"));
        ASKED.set("");
    }

    private static void answers(Object content) {
        ANSWER.set(JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "choices",
                        List.of(Map.of(
                                "message", Map.of("content", JsonMapper.shared().writeValueAsString(content)))))));
    }

    private static Map<String, String> said(String kind, String title, String words) {
        return Map.of("kind", kind, "title", title, "words", words);
    }

    private static String path(JsonNode plan) {
        return "/plans/" + plan.get("id").asString() + "/findings";
    }

    @Test
    void what_it_quotes_is_proposed_with_little_confidence_and_what_it_invents_is_dropped() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        answers(List.of(
                said("DUTY", "编制产业图谱", "市发改委牵头编制产业图谱"),
                said("RULE", "奖励先进园区", "对先进园区奖励200万元"),
                said("TARGET", "到位资金", "到位资金15亿元"),
                said("DUTY", "同一句", "市发改委牵头编制产业图谱")));
        office.posts(path(plan) + "/proposals", "").andExpect(status().isOk()).andExpect(jsonPath("$.added", is(1)));
        JsonNode finding = office.reads(path(plan)).get(0);
        assertThat(finding.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(finding.get("confidence").asString()).isEqualTo("0.4");
        assertThat(finding.get("reason").asString()).contains("外部模型");
        assertThat(TEXT.substring(
                        finding.get("start").asInt(), finding.get("end").asInt()))
                .isEqualTo("市发改委牵头编制产业图谱");
        assertThat(ASKED.get()).contains("到位资金15亿元");
        assertThat(KEY.get()).isEqualTo("Bearer a-key-of-this-test");
        office.posts(path(plan) + "/proposals", "").andExpect(jsonPath("$.added", is(0)));
    }

    @Test
    void a_paper_marked_internal_never_leaves_the_house() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT + "\n（内部资料，注意保存）");
        answers(List.of());
        office.posts(path(plan) + "/proposals", "").andExpect(jsonPath("$.code", is("PLAN-093")));
        assertThat(ASKED.get()).isEmpty();
    }

    @Test
    void no_answer_or_one_that_cannot_be_read_adds_nothing() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        for (String answer : List.of("", "no json", "{\"choices\": [{\"message\": {\"content\": \"[{]\"}}]}")) {
            ANSWER.set(answer);
            office.posts(path(plan) + "/proposals", "").andExpect(jsonPath("$.code", is("PLAN-094")));
        }
        ANSWER.set("x".repeat(2 << 20));
        office.posts(path(plan) + "/proposals", "").andExpect(jsonPath("$.code", is("PLAN-094")));
        assertThat(office.reads(path(plan)).size()).isZero();
    }

    @Test
    void people_are_told_which_machine_the_text_goes_to_and_a_clerk_cannot_send_it() throws Exception {
        JsonNode plan = office.drafts(zone, TEXT);
        assertThat(office.reads("/plans/assistant").get("host").asString()).isEqualTo("localhost");
        new Desk(http, people, people.at(zone, "clerk"))
                .posts(path(plan) + "/proposals", "")
                .andExpect(status().isForbidden());
    }
}
