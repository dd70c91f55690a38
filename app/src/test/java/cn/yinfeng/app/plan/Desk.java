package cn.yinfeng.app.plan;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at work on plans, over HTTP. */
final class Desk {
    private final MockMvc http;
    private final String session;

    Desk(MockMvc http, People people, Caller caller) {
        this.http = http;
        this.session = people.session(caller);
    }

    ResultActions uploads(UnitView unit, String name, String text) throws Exception {
        return uploads(unit, name, text.getBytes(StandardCharsets.UTF_8));
    }

    ResultActions uploads(UnitView unit, String name, byte[] content) throws Exception {
        return http.perform(multipart("/api/v1/plans")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("unit", Integer.toString(unit.id()))
                .with(People.with(session)));
    }

    ResultActions uploadsEdition(JsonNode plan, String text) throws Exception {
        return http.perform(multipart(
                        "/api/v1/plans/{id}/editions", plan.get("id").asString())
                .file(new MockMultipartFile("file", "新版.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .with(People.with(session)));
    }

    JsonNode drafts(UnitView unit, String text) throws Exception {
        return answer(uploads(unit, "方案.txt", text).andExpect(status().isCreated()));
    }

    /** A plan whose found targets are all accepted, in force for a year. */
    JsonNode adopts(UnitView unit, String text, int year) throws Exception {
        JsonNode plan = drafts(unit, text);
        String id = plan.get("id").asString();
        posts("/plans/" + id + "/targets/acceptances", "{\"confidence\": 0}").andExpect(status().isOk());
        return answer(posts("/plans/" + id + "/adoption", """
                {"validFrom": "%d-01-01", "validTo": "%d-12-31", "version": %d}
                """.formatted(
                                year, year, plan.get("version").asInt()))
                .andExpect(status().isOk()));
    }

    ResultActions gets(String path) throws Exception {
        return http.perform(get("/api/v1" + path).with(People.with(session)));
    }

    JsonNode reads(String path) throws Exception {
        return answer(gets(path).andExpect(status().isOk()));
    }

    ResultActions posts(String path, String body) throws Exception {
        return http.perform(post("/api/v1" + path)
                .with(People.with(session))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    ResultActions puts(String path, String body) throws Exception {
        return http.perform(put("/api/v1" + path)
                .with(People.with(session))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    ResultActions deletes(String path) throws Exception {
        return http.perform(delete("/api/v1" + path).with(People.with(session)));
    }

    static JsonNode answer(ResultActions done) throws Exception {
        return JsonMapper.shared().readTree(done.andReturn().getResponse().getContentAsByteArray());
    }

    static JsonNode target(JsonNode plan, String indicator) {
        for (JsonNode each : plan.get("targets")) {
            if (each.get("indicator").asString().equals(indicator)) {
                return each;
            }
        }
        throw new AssertionError("no target " + indicator + " in " + indicators(plan));
    }

    static String path(JsonNode plan, String indicator) {
        return "/plans/" + plan.get("id").asString() + "/targets/"
                + target(plan, indicator).get("id").asString();
    }

    static List<String> indicators(JsonNode plan) {
        var names = new ArrayList<String>();
        plan.get("targets").forEach(each -> names.add(each.get("indicator").asString()));
        return names;
    }
}
