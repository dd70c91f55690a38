package cn.yinfeng.app.assessment;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at work on assessments, over HTTP. */
public final class Work {
    private static final String BASE = "/api/v1";
    private final MockMvc http;
    private final String session;

    public Work(MockMvc http, People people, Caller caller) {
        this.http = http;
        this.session = people.session(caller);
    }

    public ResultActions gets(String path) throws Exception {
        return http.perform(get(BASE + path).with(People.with(session)));
    }

    public JsonNode reads(String path) throws Exception {
        return answer(gets(path).andExpect(status().isOk()));
    }

    public String text(String path) throws Exception {
        byte[] body =
                gets(path).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    public ResultActions posts(String path, String body) throws Exception {
        return http.perform(post(BASE + path)
                .with(People.with(session))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    public JsonNode does(String path, String body) throws Exception {
        return answer(posts(path, body).andExpect(status().is2xxSuccessful()));
    }

    public ResultActions deletes(String path) throws Exception {
        return http.perform(delete(BASE + path).with(People.with(session)));
    }

    public static JsonNode answer(ResultActions done) throws Exception {
        return JsonMapper.shared().readTree(done.andReturn().getResponse().getContentAsByteArray());
    }
}
