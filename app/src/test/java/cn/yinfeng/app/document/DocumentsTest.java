package cn.yinfeng.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.document.DocumentOwner.Holding;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@Import(FakeOwner.class)
@RecordApplicationEvents
class DocumentsTest {
    private static final String PDF = "%PDF-1.7 收据";

    @Autowired
    private Documents documents;

    @Autowired
    private FakeOwner owner;

    @Autowired
    private People people;

    @Autowired
    private ApplicationEvents happenings;

    @Value("${yinfeng.data}")
    private Path data;

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

    private DocumentView attach(Caller caller, String name, String content) {
        return caller.call(() -> documents.attach(FakeOwner.KIND, thing, name, bytes(content)));
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_lies_under_its_digest_and_its_owner_lists_it() throws IOException {
        DocumentView made = attach(clerk, "到位资金/收据.pdf", PDF);
        assertThat(made.name()).isEqualTo("收据.pdf");
        assertThat(made.mediaType()).isEqualTo("application/pdf");
        assertThat(made.uploadedBy()).isEqualTo(clerk.name());
        Path place = data.toAbsolutePath()
                .resolve("files")
                .resolve(made.sha256().substring(0, 2))
                .resolve(made.sha256().substring(2));
        assertThat(Files.readString(place)).isEqualTo(PDF);
        assertThat(clerk.call(() -> documents.of(FakeOwner.KIND, thing))).containsExactly(made);
        assertThat(clerk.call(() -> documents.of(FakeOwner.KIND, List.of(thing, "another"))))
                .containsOnlyKeys(thing);
        assertThat(happenings.stream(DocumentAttached.class))
                .extracting(DocumentAttached::document)
                .contains(made.id());
    }

    @Test
    void the_same_content_again_is_the_same_document() {
        DocumentView first = attach(clerk, "收据.pdf", PDF);
        assertThat(attach(clerk, "收据（2）.pdf", PDF)).isEqualTo(first);
        assertThat(clerk.call(() -> documents.of(FakeOwner.KIND, thing))).hasSize(1);
        assertThat(happenings.stream(DocumentAttached.class)).hasSize(1);
    }

    @Test
    void whoever_does_not_see_the_owner_sees_no_file_of_it() {
        DocumentView made = attach(clerk, "收据.pdf", PDF);
        Caller stranger = people.at(people.unit("远山县"), "clerk");
        assertThatThrownBy(() -> stranger.run(() -> documents.content(made.id())))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> stranger.run(() -> documents.of(FakeOwner.KIND, thing)))
                .isInstanceOf(Absent.class);
        assertThat(stranger.call(() -> documents.of(FakeOwner.KIND, List.of(thing))))
                .isEmpty();
        assertThatThrownBy(() -> attach(stranger, "别人的.pdf", PDF)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> clerk.run(() -> documents.of("no-such-kind", thing)))
                .isInstanceOf(Absent.class);
    }

    @Test
    void what_is_not_taken_is_refused_and_nothing_of_it_is_kept() throws IOException {
        refused("病毒.exe", "MZ", "DOCUMENT-002");
        refused("收据.pdf", "MZ", "DOCUMENT-003");
        refused("机密 会议.pdf", PDF, "DOCUMENT-004");
        refused("说明.txt", "密级：秘密★3年", "DOCUMENT-004");
        refused("空.txt", "", "DOCUMENT-005");
        refused("大.txt", "凤".repeat(7 * 1024 * 1024), "DOCUMENT-001");
        owner.put(thing, new Holding(county.id(), 1, false));
        refused("收据.pdf", PDF, "DOCUMENT-007");
        assertThat(clerk.call(() -> documents.of(FakeOwner.KIND, thing))).isEmpty();
        try (var left = Files.list(data.toAbsolutePath().resolve("files/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    private void refused(String name, String content, String code) {
        assertThatThrownBy(() -> attach(clerk, name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
