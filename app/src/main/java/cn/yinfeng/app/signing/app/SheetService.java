package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperState;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.SignedSheets;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.Act.Done;
import cn.yinfeng.app.signing.model.Code;
import cn.yinfeng.app.signing.model.Course;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcPapers;
import cn.yinfeng.app.signing.store.JdbcSheets;
import cn.yinfeng.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Gives printed forms their code, and matches scans by it. */
@Service
class SheetService implements SignedSheets {
    private static final int LARGEST = 20 * 1024 * 1024;
    private final JdbcPapers versions;
    private final JdbcSheets sheets;
    private final Documents documents;
    private final Keeping keeping;
    private final PaperViews views;
    private final Rosters rosters;
    private final TransactionOperations transaction;

    SheetService(
            JdbcPapers versions,
            JdbcSheets sheets,
            Documents documents,
            Keeping keeping,
            PaperViews views,
            Rosters rosters,
            TransactionOperations transaction) {
        this.versions = versions;
        this.sheets = sheets;
        this.documents = documents;
        this.keeping = keeping;
        this.views = views;
        this.rosters = rosters;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] image(UUID version) {
        return PrintedCode.png(versions.load(version));
    }

    @Override
    @Transactional(readOnly = true)
    public PaperView byCode(String typed) {
        return views.of(named(read(typed)));
    }

    private static String read(String typed) {
        return Code.read(typed).orElseThrow(() -> new Refusal("SIGNING-012", Map.of("code", typed)));
    }

    private Version named(String code) {
        return versions.byCode(code).orElseThrow(() -> new Absent("version", Code.shown(code)));
    }

    @Override
    public PaperView match(String fileName, InputStream scan, @Nullable String typed) {
        byte[] bytes = bytes(scan);
        Optional<String> seen = PrintedCode.read(bytes);
        String code = agreed(seen, typed);
        Version version = Objects.requireNonNull(
                transaction.execute(status -> standing(named(code)).version()));
        DocumentView kept =
                documents.attach(SheetOwner.KIND, version.id().toString(), fileName, new ByteArrayInputStream(bytes));
        return Objects.requireNonNull(transaction.execute(status -> {
            Course course = standing(keeping.hold(version.id()).version());
            By by = rosters.by();
            sheets.insert(version, kept, seen.isPresent() ? "IMAGE" : "TYPED", by);
            for (Act entered : course.unconfirmed()) {
                var done = Done.because("sha256 " + kept.sha256()).by("SHEET");
                course = keeping.keep(course, Act.of(version, ActKind.CONFIRMED, entered.place(), by, done));
            }
            return views.of(version);
        }));
    }

    private static byte[] bytes(InputStream scan) {
        try {
            byte[] bytes = scan.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("DOCUMENT-001", Map.of("name", "", "megabytes", LARGEST / 1024 / 1024));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String agreed(Optional<String> seen, @Nullable String typed) {
        boolean silent = typed == null || typed.isBlank();
        if (silent || typed == null) {
            return seen.orElseThrow(() -> new Refusal("SIGNING-013"));
        }
        String said = read(typed);
        seen.filter(each -> !each.equals(said)).ifPresent(each -> {
            throw new Refusal("SIGNING-015", Map.of("image", Code.shown(each), "typed", Code.shown(said)));
        });
        return said;
    }

    private Course standing(Version version) {
        Course course = keeping.course(version);
        if (course.state() != PaperState.OPEN && course.state() != PaperState.SIGNED) {
            int newest =
                    versions.of(version.kind(), version.subject()).getFirst().number();
            throw new Refusal(
                    "SIGNING-014",
                    Map.of(
                            "reference",
                            version.reference(),
                            "number",
                            version.number(),
                            "state",
                            course.state().name(),
                            "newest",
                            newest));
        }
        return course;
    }
}
