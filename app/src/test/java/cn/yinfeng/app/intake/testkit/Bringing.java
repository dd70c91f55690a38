package cn.yinfeng.app.intake.testkit;

import cn.yinfeng.app.intake.ImportRowView;
import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Somebody who brings sheets and waits for what becomes of them. */
public final class Bringing {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE = 20;
    private final Imports imports;
    private final Caller clerk;

    public Bringing(Imports imports, Caller clerk) {
        this.imports = imports;
        this.clerk = clerk;
    }

    /** Uploads, and waits until it is checked. */
    public ImportView upload(String kind, String fileName, byte[] file) {
        return settled(clerk.call(() -> {
                    try {
                        return imports.upload(kind, fileName, new ByteArrayInputStream(file), Locale.CHINESE);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .id());
    }

    /** Uploads, and applies it if it is ready. */
    public ImportView bring(String kind, byte[] file) {
        ImportView checked = upload(kind, kind + ".xlsx", file);
        return checked.state() == ImportState.READY ? apply(checked.id()) : checked;
    }

    public ImportView apply(UUID id) {
        clerk.run(() -> imports.apply(id, Locale.CHINESE));
        return settled(id);
    }

    public ImportView find(UUID id) {
        return clerk.call(() -> imports.find(id, Locale.CHINESE));
    }

    /** The rows with problems, as sentences: row, column and message. */
    public List<String> problems(UUID id) {
        return clerk.call(() -> imports.rows(id, true, Paging.of(1, 200, null), Locale.CHINESE)).items().stream()
                .flatMap(row -> row.problems().stream())
                .map(Bringing::sentence)
                .toList();
    }

    private static String sentence(ImportRowView.Reason reason) {
        return reason.row() + " " + (reason.column() == null ? "" : reason.column() + " ") + reason.message();
    }

    private ImportView settled(UUID id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            ImportView found = find(id);
            if (!found.state().isWorking()) {
                return found;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("import " + id + " is still at work");
    }
}
