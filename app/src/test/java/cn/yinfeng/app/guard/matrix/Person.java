package cn.yinfeng.app.guard.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is logged in and fills a county with its business. */
record Person(MockMvc http, Caller caller, String session) {
    static Person of(MockMvc http, People people, Caller caller) {
        return new Person(http, caller, people.session(caller));
    }

    JsonNode reads(String path, Object... values) throws Exception {
        return answered(
                path,
                http.perform(MockMvcRequestBuilders.get("/api/v1" + path, values)
                                .with(People.with(session)))
                        .andReturn()
                        .getResponse());
    }

    JsonNode does(HttpMethod method, String path, String body) throws Exception {
        return answered(
                path,
                http.perform(MockMvcRequestBuilders.request(method, "/api/v1" + path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body)
                                .with(People.with(session)))
                        .andReturn()
                        .getResponse());
    }

    JsonNode posts(String path, String body) throws Exception {
        return does(HttpMethod.POST, path, body);
    }

    JsonNode uploads(String path, String name, String text) throws Exception {
        return answered(
                path,
                http.perform(MockMvcRequestBuilders.multipart("/api/v1" + path)
                                .file(new MockMultipartFile(
                                        "file",
                                        name,
                                        "application/octet-stream",
                                        text.getBytes(StandardCharsets.UTF_8)))
                                .with(People.with(session)))
                        .andReturn()
                        .getResponse());
    }

    private static JsonNode answered(String path, MockHttpServletResponse response) {
        byte[] body = response.getContentAsByteArray();
        assertThat(response.getStatus())
                .as(path + " " + new String(body, StandardCharsets.UTF_8))
                .isBetween(200, 299);
        return body.length == 0
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(body);
    }
}
