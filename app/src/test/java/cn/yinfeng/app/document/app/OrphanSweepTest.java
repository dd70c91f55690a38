package cn.yinfeng.app.document.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.document.DocumentOwner.Holding;
import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.store.FileFolder;
import cn.yinfeng.app.document.store.FileFolder.Received;
import cn.yinfeng.app.document.store.JdbcDocuments;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
class OrphanSweepTest {
    @Autowired
    private OrphanSweep sweep;

    @Autowired
    private FileFolder files;

    @Autowired
    private JdbcDocuments documents;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private People people;

    @Test
    void an_old_content_without_a_row_goes_and_all_others_stay() throws IOException {
        Received named = kept("有行的内容" + Ids.next());
        Received orphan = kept("无行的内容" + Ids.next());
        Received fresh = kept("刚写入的内容" + Ids.next());
        age(named);
        age(orphan);
        addRow(named);
        assertThat(sweep.sweep(Duration.ofHours(1))).isPositive();
        assertThat(files.place(named.sha256())).exists();
        assertThat(files.place(orphan.sha256())).doesNotExist();
        assertThat(files.place(fresh.sha256())).exists();
    }

    private Received kept(String content) throws IOException {
        Received received =
                files.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1_000_000);
        files.keep(received);
        return received;
    }

    private void age(Received received) throws IOException {
        Instant old = Files.getLastModifiedTime(files.place(received.sha256()))
                .toInstant()
                .minus(Duration.ofHours(2));
        Files.setLastModifiedTime(files.place(received.sha256()), FileTime.from(old));
    }

    private void addRow(Received received) {
        UnitView county = people.unit("青山县");
        var row = new DocumentView(
                Ids.next(), "说明.txt", "text/plain", received.size(), received.sha256(), "甲", Instant.EPOCH);
        people.at(county, "clerk")
                .run(() -> transaction.executeWithoutResult(
                        status -> documents.add(row, "fake", "1", new Holding(county.id(), 1, true), Ids.next())));
    }
}
