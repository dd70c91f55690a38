package cn.yinfeng.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.yinfeng.app.testkit.ModuleTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description is what the controllers say; with {@code -Dopenapi.write=true} it is written anew. */
@ModuleTest
@Import(Description.class)
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.use-fqn=true",
            "springdoc.override-with-generic-response=false",
            "springdoc.default-produces-media-type=application/json"
        })
class OpenApiTest {
    private static final Path COMMITTED = Path.of("../web/api/openapi.json");

    @Autowired
    private WebApplicationContext context;

    @Test
    void the_committed_description_is_what_the_controllers_say() throws Exception {
        String now = OpenApiText.of(described());
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, now);
        }
        assertThat(committed())
                .as("web/api/openapi.json is out of date: run the tests once with -Dopenapi.write=true and commit it")
                .isEqualTo(now);
    }

    private ObjectNode described() throws Exception {
        byte[] described = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target/openapi-as-springdoc-says.json"), described);
        return (ObjectNode) JsonMapper.shared().readTree(described);
    }

    private static String committed() throws IOException {
        return Files.exists(COMMITTED) ? Files.readString(COMMITTED, StandardCharsets.UTF_8) : "";
    }

    record Given(@org.jspecify.annotations.Nullable String maybe, String always) {}

    @Test
    void what_is_not_nullable_is_required_and_names_are_simple() {
        String text = OpenApiText.of(with(Given.class.getCanonicalName()));
        assertThat(text).contains("\"Given\"").contains("\"required\" : [ \"always\" ]");
    }

    @Test
    void two_different_records_of_one_name_are_refused() {
        ObjectNode twice = with(Given.class.getCanonicalName());
        ((ObjectNode) twice.at("/components/schemas")).putObject("cn.elsewhere.Given");
        assertThatThrownBy(() -> OpenApiText.of(twice)).hasMessageContaining("Given");
    }

    private static ObjectNode with(String schema) {
        return (ObjectNode) JsonMapper.shared().readTree("""
                {"paths": {}, "components": {"schemas": {"%s": {"type": "object",
                  "properties": {"maybe": {"type": "string"}, "always": {"type": "string"}}}}}}
                """.formatted(schema));
    }
}
