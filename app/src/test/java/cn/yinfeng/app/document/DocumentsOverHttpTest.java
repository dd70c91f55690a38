package cn.yinfeng.app.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.document.DocumentOwner.Holding;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ModuleTest
@Import(FakeOwner.class)
class DocumentsOverHttpTest {
    private static final byte[] PDF = "%PDF-1.7 收据".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Documents documents;

    @Autowired
    private FakeOwner owner;

    @Autowired
    private People people;

    @Autowired
    private MockMvc http;

    private UnitView county;
    private Caller clerk;
    private String thing;

    @BeforeEach
    void a_thing_of_a_county() {
        county = people.unit("青山县");
        clerk = people.at(county, "clerk");
        thing = UUID.randomUUID().toString();
        owner.put(thing, new Holding(county.id(), 1, true));
    }

    @Test
    void a_file_goes_in_and_comes_out_as_a_download() throws Exception {
        var file = new MockMultipartFile("file", "收据 1.pdf", "text/html", PDF);
        http.perform(multipart("/api/v1/documents")
                        .file(file)
                        .param("ownerKind", FakeOwner.KIND)
                        .param("ownerId", thing)
                        .with(people.as(clerk)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.mediaType", is("application/pdf")))
                .andExpect(jsonPath("$.name", is("收据 1.pdf")));
        UUID id =
                clerk.call(() -> documents.of(FakeOwner.KIND, thing)).getFirst().id();
        http.perform(get("/api/v1/documents/{id}/content", id).with(people.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", containsString("%E6%94%B6%E6%8D%AE%201.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(content().bytes(PDF));
    }

    @Test
    void a_reader_cannot_upload_and_a_stranger_finds_nothing() throws Exception {
        UUID id = clerk.call(() -> documents.attach(FakeOwner.KIND, thing, "收据.pdf", new ByteArrayInputStream(PDF)))
                .id();
        var file = new MockMultipartFile("file", "收据.pdf", "application/pdf", PDF);
        http.perform(multipart("/api/v1/documents")
                        .file(file)
                        .param("ownerKind", FakeOwner.KIND)
                        .param("ownerId", thing)
                        .with(people.as(people.at(county, "leader"))))
                .andExpect(status().isForbidden());
        http.perform(get("/api/v1/documents/{id}/content", id).with(people.as(people.at(people.unit("远山县"), "clerk"))))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/documents/{id}/content", id)).andExpect(status().isUnauthorized());
    }
}
